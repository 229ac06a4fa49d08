/** How far the headings of a document have been counted. */
export interface Counted {
	lang: 'zh-CN' | 'en';
	first: number;
	second: number;
	/** The id of the last heading of the first level. */
	chapter: string | undefined;
}
export const uncounted = (lang: Counted['lang']): Counted => ({ lang, first: 0, second: 0, chapter: undefined });

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
/** 1 to 99 as 一 to 九十九. */
export const inChinese = (n: number): string => {
	const [tens, ones] = [Math.floor(n / 10), n % 10];
	return `${tens > 1 ? digits[tens]! : ''}${tens ? '十' : ''}${digits[ones]!}`;
};

/** What stands before a heading: 一、 and （一） in Chinese, 1. and (1) in English. Counts on. */
export function headingNumber(counted: Counted | undefined, level: 1 | 2): string {
	if (!counted) return '';
	if (level === 1) {
		counted.first++;
		counted.second = 0;
		return counted.lang === 'en' ? `${String(counted.first)}. ` : `${inChinese(counted.first)}、`;
	}
	counted.second++;
	return counted.lang === 'en' ? `(${String(counted.second)}) ` : `（${inChinese(counted.second)}）`;
}
