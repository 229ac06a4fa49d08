/** The language an address is in: Chinese has no prefix, English is /en/ under whatever folder the app stands in. Also of an address where nothing is. */
export const langOf = (pathname: string): 'zh-CN' | 'en' => (/\/en(\/|$)/.test(pathname) ? 'en' : 'zh-CN');
