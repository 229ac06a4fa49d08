/** Where a line of Chinese may end (避头尾, after GB/T 15834 and the habits of typesetting): no mark begins a line that belongs to what stands before it. */

const han = 1;
const never = 2;
const onto = 4;
/** Kept with the number before it: an amount is not parted from its unit. */
const unit = 8;
const digit = 16;
const letter = 32;
/** After these a line may end whatever follows. */
const mark = 64;
const dash = 128;
const kinds: readonly [number, RegExp][] = [
	[han, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF01-\uFF60]/u],
	[never, /[，。、；：？！）》〉」』】〕〗”’…—·～ー々％‰℃,.;:!?)\]}%/–\u2060\p{M}]/u],
	[onto, /[（《〈「『【〔〖“‘([{¥￥$#№§+−±≈=\u2060]/u],
	[unit, /[元万亿年月日天时分条款项目号页倍岁个人份级次件]/],
	[digit, /[\d０-９]/],
	[letter, /\p{L}/u],
	[mark, /[，。、；：？！）》”’…—]/],
	[dash, /[-–/]/]
];

/** What a character is, looked up once: a document asks of some thousand different ones, many times each. */
const known = new Map<string, number>();
function kindOf(character: string): number {
	const found = known.get(character);
	if (found !== undefined) return found;
	const kind = kinds.reduce((sum, [bit, of]) => (of.test(character) ? sum | bit : sum), 0);
	known.set(character, kind);
	return kind;
}

/** Whether a line may end between two characters that stand next to each other. */
export function mayBreak(before: string, after: string): boolean {
	if (after === ' ') return false;
	const [first, second] = [kindOf(before), kindOf(after)];
	if (second & never || first & onto) return false;
	if (before === ' ') return true;
	if (first & digit && second & unit) return false;
	if ((first | second) & han || first & mark) return true;
	return Boolean(first & dash && second & letter);
}
