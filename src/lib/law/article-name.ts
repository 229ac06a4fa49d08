const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const units = ['', '十', '百', '千'];

/** 第一千一百八十三条: an article as the official text numbers it. For 1 to 9999. */
export function articleName(article: number): string {
	const places = [...String(article)].map(Number);
	const words = places.map((digit, i) => (digit ? digits[digit]! + units[places.length - 1 - i]! : '零')).join('');
	const tidy = words.replace(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十');
	return `第${tidy}条`;
}

/** The Civil Code has the most articles of the instruments here. */
const mostArticles = 1260;
const numbers = new Map(Array.from({ length: mostArticles }, (_, i) => [articleName(i + 1), i + 1]));

/** The number of an article as someone writes it: 29, 第29条, 第二十九条, 二十九; undefined where there is none. */
export function articleNumber(text: string): number | undefined {
	const digits = /\d+/.exec(text)?.[0];
	if (digits) return Number(digits);
	const written = /[零一二三四五六七八九十百千]+/.exec(text)?.[0];
	return written === undefined ? undefined : numbers.get(`第${written}条`);
}
