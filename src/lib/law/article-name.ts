const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const units = ['', '十', '百', '千'];

/** 第一千一百八十三条: an article as the official text numbers it. For 1 to 9999. */
export function articleName(article: number): string {
	const places = [...String(article)].map(Number);
	const words = places.map((digit, i) => (digit ? digits[digit]! + units[places.length - 1 - i]! : '零')).join('');
	const tidy = words.replace(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十');
	return `第${tidy}条`;
}
