import { Decimal } from '../../reasoning/decimal';

/** Amounts as people write them, and the yuan they stand for, as plain digits. */

export type AmountFault = 'negative' | 'tooLarge' | 'tooFine' | 'grouping' | 'aboutOnly' | 'notAmount';
export type WrittenAmount = { value: string } | { fault: AmountFault };

const plain = '零一二三四五六七八九';
const alike: Readonly<Record<string, string>> = {
	...Object.fromEntries([...'零壹贰叁肆伍陆柒捌玖'].map((sign, i) => [sign, plain[i]!])),
	〇: '零',
	'○': '零',
	两: '二',
	俩: '二',
	拾: '十',
	佰: '百',
	仟: '千',
	萬: '万',
	億: '亿'
};
const small = new Map([
	['十', 10],
	['百', 100],
	['千', 1000]
]);
const large = new Map([
	['万', 10_000],
	['亿', 100_000_000]
]);
const english = new Map([
	['k', 1000],
	['thousand', 1000],
	['million', 1_000_000]
]);
/** Digits before the point that can be reckoned with (`isAmount`). */
const most = 13;

/** A number with units of thousands and the like, in digits or in Chinese: 1.5万, 3千5百, 三千五百, 一万二. Undefined where it is none. */
function measured(text: string): Decimal | undefined {
	const parts = text.match(/\d+(?:\.\d+)?|[零一二三四五六七八九]|[十百千万亿]/g) ?? [];
	if (parts.join('') !== text) return undefined;
	let [total, group] = [new Decimal(0), new Decimal(0)];
	let number: Decimal | undefined;
	/** The unit said last; what follows it without a zero and without a unit of its own is of the next one below: 三千五 is 3500. */
	let last = 1;
	let zero = false;
	for (const part of parts) {
		const [unit, scale] = [small.get(part), large.get(part)];
		if (part === '零') {
			if (number) return undefined;
			zero = true;
		} else if (unit) {
			if (!number && unit !== 10) return undefined;
			group = group.plus((number ?? new Decimal(1)).times(unit));
			[number, last, zero] = [undefined, unit, false];
		} else if (scale) {
			const whole = group.plus(number ?? 0);
			// Nothing before a unit, unless it is 一万亿.
			if (whole.isZero() && (total.isZero() || scale === 10_000)) return undefined;
			total = scale > 10_000 ? total.plus(whole).times(scale) : total.plus(whole.times(scale));
			[group, number, last, zero] = [new Decimal(0), undefined, scale, false];
		} else {
			if (number) return undefined;
			number = /\d/.test(part) ? new Decimal(part) : new Decimal(plain.indexOf(part));
		}
	}
	if (number) group = group.plus(number.lt(10) && last > 10 && !zero ? number.times(last / 10) : number);
	return parts.length ? total.plus(group) : undefined;
}

/** 12元5角, 三块五: what stands after the yuan, as its part of one. */
function afterYuan(text: string): Decimal | undefined {
	if (!text) return new Decimal(0);
	const [whole, jiao, fen] =
		/^零?(?:(\d|[一二三四五六七八九])(?:角|毛|$))?(?:(\d|[一二三四五六七八九])分?)?$/.exec(text) ?? [];
	if (whole === undefined) return undefined;
	const digit = (sign: string | undefined) => (sign ? (/\d/.test(sign) ? Number(sign) : plain.indexOf(sign)) : 0);
	return new Decimal(digit(jiao)).div(10).plus(new Decimal(digit(fen)).div(100));
}

function number(text: string): Decimal | undefined {
	if (/^\d+(\.\d*)?$|^\.\d+$/.test(text)) return new Decimal(text);
	const [, count, unit] = /^(\d+(?:\.\d+)?)(k|thousand|million)$/.exec(text) ?? [];
	if (count && unit) return new Decimal(count).times(english.get(unit)!);
	if (/[元块]/.test(text)) {
		const [, before, after] = /^([^元块]+)[元块](.*)$/.exec(text) ?? [];
		const [whole, rest] = [before && number(before), afterYuan(after ?? '-')];
		return whole && rest && (rest.isZero() || whole.isInteger()) ? whole.plus(rest) : undefined;
	}
	const [, jiao] = /^(.*[角毛分].*)$/.exec(text) ?? [];
	if (jiao) return afterYuan(jiao);
	return measured(text);
}

/**
 * Reads what was typed as yuan: 1200.5, 12,000, ¥1.5万, 3千5百, 三千五百元, 叁仟伍佰元整, 1.5k, 12,000 yuan. Full-width digits, spaces and line breaks do no
 * harm.
 */
export function readAmount(typed: string): WrittenAmount {
	const text = [...typed.normalize('NFKC').toLowerCase().replace(/\s/g, '')]
		.map((sign) => alike[sign] ?? sign)
		.join('')
		.replace(/^(人民币|rmb|cny|[¥￥$](?=\d)|¥)+/, '')
		.replace(/(人民币|rmb|cny|yuan|块钱|圆|元)([整正])?$/, '元')
		.replace(/[整正]$/, '')
		.replace(/圆|块钱/g, '元')
		.replace(/(\d)w(?=元?$)/, '$1万')
		.replace(/元$/, '');
	if (/^[-−–—﹣负]/.test(text)) return { fault: 'negative' };
	if (/^[约大]|[多余几来]|左右|上下|不到|以上|以下|^about|^~|\+$/.test(text)) return { fault: 'aboutOnly' };
	if (/\$/.test(typed)) return { fault: 'notAmount' };
	if (/^\d+(\.\d+)?e\+?\d+$/.test(text)) return { fault: 'tooLarge' };
	if (/\d[,']\d/.test(text) && !/^\d{1,3}([,']\d{3})+(\.\d+)?(?!\d)[^,']*$/.test(text)) return { fault: 'grouping' };
	const found = number(text.replace(/[,']/g, ''));
	if (!found) return { fault: 'notAmount' };
	if (found.toFixed(0, Decimal.ROUND_DOWN).length > most) return { fault: 'tooLarge' };
	return found.decimalPlaces() > 2 ? { fault: 'tooFine' } : { value: found.toFixed() };
}
