/** Browsers inside other apps, by what they call themselves. They lose what a page stores, and most refuse to save a file. */
const apps = {
	wechat: /MicroMessenger/i,
	qq: /\bQQ\/[\d.]/,
	weibo: /Weibo/i,
	dingtalk: /DingTalk/i,
	alipay: /AlipayClient/i,
	feishu: /\bLark\b|Feishu/i,
	douyin: /aweme|BytedanceWebview/i,
	xiaohongshu: /XiaoHongShu|\bdiscover\//i,
	other: /\bFBAN|\bFBAV|Instagram|\bLine\/|; wv\)/
} as const;
export type App = keyof typeof apps;

/** The app a page stands in; undefined in a browser of its own. */
export const appOf = (userAgent: string): App | undefined =>
	(Object.keys(apps) as App[]).find((name) => apps[name].test(userAgent));

/** Safari erases what a site stores after seven days without a visit, unless it is on the home screen. */
export const isSafari = (userAgent: string): boolean =>
	/Version\/[\d.]+.* Safari\//.test(userAgent) && !/Chrom|Android|Edg|CriOS|FxiOS/.test(userAgent);
