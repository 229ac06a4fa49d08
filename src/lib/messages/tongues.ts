/** A stretch of a text, and its language where it is not the one around it. */
export interface Stretch {
	text: string;
	lang?: 'zh-CN' | 'en';
}

/** Chinese with its own marks, digits and spaces inside: 《民法典》, （2024）浙0105民初8号. It ends with a character or a closing mark. */
const chinese =
	/(?:[《〈「『（〔【][《》〈〉「」『』（）〔〕【】、。，；：？！·\d ]*|\d[\d,.]*)?\p{Script=Han}(?:[\p{Script=Han}《》〈〉「」『』（）〔〕【】、。，；：？！·…—\d ]*[\p{Script=Han}》〉」』）〕】。？！])?/gu;
/** A word of at least three small letters, and what belongs to it: Halliday, Credit Union Baywide. An abbreviation is none: PDF, App. */
const english = /[A-Za-z](?:[\w .,'’&[\]/-]*[\w.\]])?/g;
const isWord = (text: string) => /[a-z]{3}/.test(text);

const isChinese = (text: string) => /\p{Script=Han}/u.test(text);

/** The language of what can say but one, such as a field and what was typed there; none where it is the one around it. */
export function tongueOf(text: string, lang: 'zh-CN' | 'en'): 'zh-CN' | 'en' | undefined {
	if (lang === 'en') return isChinese(text) ? 'zh-CN' : undefined;
	return isWord(text) && !isChinese(text) ? 'en' : undefined;
}

/**
 * A text of one language cut where it says something in the other, so that it can be read aloud, hyphenated and set as what it is.
 * Joined, the stretches are the text.
 */
export function tongues(text: string, lang: 'zh-CN' | 'en'): Stretch[] {
	const stretches: Stretch[] = [];
	let at = 0;
	for (const { 0: found, index } of text.matchAll(lang === 'en' ? chinese : english)) {
		if (lang === 'zh-CN' && !isWord(found)) continue;
		if (index > at) stretches.push({ text: text.slice(at, index) });
		stretches.push({ text: found, lang: lang === 'en' ? 'zh-CN' : 'en' });
		at = index + found.length;
	}
	if (at < text.length || !stretches.length) stretches.push({ text: text.slice(at) });
	return stretches;
}
