/** Where a line of Chinese may end (避头尾, after GB/T 15834 and the habits of typesetting): no mark begins a line that belongs to what stands before it. */

const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF01-\uFF60]/u;
const never = /[，。、；：？！）》〉」』】〕〗”’…—·～ー々％‰℃,.;:!?)\]}%/–\u2060\p{M}]/u;
const onto = /[（《〈「『【〔〖“‘([{¥￥$#№§+−±≈=\u2060]/u;
/** Kept with the number before it: an amount is not parted from its unit. */
const unit = /[元万亿年月日天时分条款项目号页倍岁个人份级次件]/;
const digit = /[\d０-９]/;
const letter = /\p{L}/u;

/** Whether a line may end between two characters that stand next to each other. */
export function mayBreak(before: string, after: string): boolean {
	if (after === ' ') return false;
	if (never.test(after) || onto.test(before)) return false;
	if (before === ' ') return true;
	if (digit.test(before) && unit.test(after)) return false;
	if (han.test(before) || han.test(after) || /[，。、；：？！）》”’…—]/.test(before)) return true;
	return /[-–/]/.test(before) && letter.test(after);
}
