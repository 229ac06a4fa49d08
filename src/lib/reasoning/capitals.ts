import { Decimal } from './decimal';
import { fourDigits, groups } from './numerals';

const digits = '零壹贰叁肆伍陆柒捌玖';
const places = ['', '拾', '佰', '仟'];

/** Whole yuan below 10¹⁶. A nil stands where a place beside the border of two groups is skipped: 10 7000 is 壹拾万零柒仟. */
function whole(yuan: string): string {
	const width = 4;
	const padded = yuan.padStart(Math.ceil(yuan.length / width) * width, '0');
	const fours = Array.from({ length: padded.length / width }, (_, i) => padded.slice(i * width, (i + 1) * width));
	return fours.reduce((said, four, i) => {
		const words = fourDigits(four, digits, places);
		if (!words) return said;
		const gap = said && (four.startsWith('0') || fours[i - 1]?.endsWith('0'));
		return `${said}${gap ? digits[0]! : ''}${words}${groups[fours.length - 1 - i]!}`;
	}, '');
}

/** 大写: an amount of yuan with at most two decimals as a claim or a receipt writes it, so that no digit can be added: 1038.5 is 壹仟零叁拾捌元伍角整. */
export function inCapitals(amount: Decimal | string): string {
	const [yuan, fen] = new Decimal(amount).toFixed(2).split('.') as [string, string];
	const [tenths, hundredths] = [Number(fen[0]), Number(fen[1])];
	const front = whole(yuan);
	if (!tenths && !hundredths) return `${front || digits[0]!}元整`;
	const change = [
		tenths ? `${digits[tenths]!}角` : front ? digits[0]! : '',
		hundredths ? `${digits[hundredths]!}分` : '整'
	];
	return `${front ? `${front}元` : ''}${change.join('')}`;
}
