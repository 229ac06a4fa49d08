/** Numbers in words: how an amount is read back to who typed it; how a claim writes it out is in capitals.ts. Whole numbers below 10^16 only. */

const plain = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const places = ['', '十', '百', '千'];
export const groups = ['', '万', '亿', '万亿'];

/** Four digits, most significant first, in these signs: zeros between two digits are said once, zeros at either end are not. */
export function fourDigits(
	digits: string,
	signs: string | readonly string[] = plain,
	units: readonly string[] = places
): string {
	let said = '';
	let gap = false;
	for (const [i, digit] of [...digits].entries()) {
		if (digit === '0') {
			gap = said !== '';
			continue;
		}
		said += `${gap ? '零' : ''}${signs[Number(digit)]!}${units[digits.length - 1 - i]!}`;
		gap = false;
	}
	return said;
}

/** A whole number in Chinese: 15000 is 一万五千. */
export function chineseNumber(digits: string): string {
	const whole = digits.replace(/^0+/, '');
	if (!whole) return '零';
	const parts = whole.padStart(Math.ceil(whole.length / 4) * 4, '0').match(/.{4}/g)!;
	let said = '';
	let gap = false;
	for (const [i, part] of parts.entries()) {
		if (part === '0000') {
			gap = true;
			continue;
		}
		if (said && (gap || part.startsWith('0'))) said += '零';
		// 万亿 is said once for both its groups: 一万二千亿, not 一万亿二千亿.
		const unit = groups[parts.length - 1 - i]!;
		const next = parts[i + 1];
		said += fourDigits(part) + (unit === '万亿' && next !== '0000' ? '万' : unit);
		gap = false;
	}
	return said.replace(/^一十/, '十');
}

const cut = (yuan: string): [whole: string, jiao: string, fen: string] => {
	const [whole = '0', cents = ''] = yuan.split('.');
	return [whole.replace(/^0+(?=\d)/, ''), cents[0] ?? '0', cents[1] ?? '0'];
};

/** Yuan as said: 15000 is 一万五千元, 0.5 is 五角. */
export function yuanInChinese(yuan: string): string {
	const [whole, jiao, fen] = cut(yuan);
	const rest =
		(jiao === '0' ? (fen !== '0' && whole !== '0' ? '零' : '') : `${plain[Number(jiao)]!}角`) +
		(fen === '0' ? '' : `${plain[Number(fen)]!}分`);
	return whole === '0' && rest ? rest : `${chineseNumber(whole)}元${rest}`;
}

const small = (
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
	'eighteen nineteen'
).split(' ');
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const scales = ['', ' thousand', ' million', ' billion', ' trillion', ' quadrillion'];

function hundreds(number: number): string {
	const [above, rest] = [Math.floor(number / 100), number % 100];
	const below = rest < 20 ? small[rest]! : `${tens[Math.floor(rest / 10)]!}${rest % 10 ? `-${small[rest % 10]!}` : ''}`;
	if (!above) return below;
	return `${small[above]!} hundred${rest ? ` and ${below}` : ''}`;
}

/** A whole number in English: 12050 is twelve thousand and fifty. */
export function englishNumber(digits: string): string {
	const whole = digits.replace(/^0+/, '');
	if (!whole) return 'zero';
	const parts = whole
		.padStart(Math.ceil(whole.length / 3) * 3, '0')
		.match(/.{3}/g)!
		.map(Number);
	return parts
		.map((part, i) => {
			if (!part) return '';
			const last = i === parts.length - 1;
			const joined = last && i > 0 && part < 100 ? 'and ' : '';
			return `${joined}${hundreds(part)}${scales[parts.length - 1 - i]!}`;
		})
		.filter(Boolean)
		.join(' ');
}
