import type { BriefWords } from '../../messages/zh-CN/brief';
import type { Block, Document } from '../document';
import { fill } from '../speak';

/** What a document is sealed with; worked out where the assessment is at hand. */
export interface Stamp {
	ruleSet: string;
	hash: string;
	/** The sealed file. */
	file: string;
}

/** Signs of the hash at the foot of every page; the whole of it stands on the last. */
const short = 12;

/**
 * The document with its seal: at every foot in short, on the last page whole and as a code, and, unless left out, the sealed file in it. Given words for it
 * (`small`), it stands at the end without a heading and in little room: a victim’s two pages have no more.
 */
export function sealed(document: Document, stamp: Stamp, words: BriefWords, attach: boolean, small?: string): Document {
	const { ruleSet, hash, file } = stamp;
	const label = fill(words.seal.label, { ruleSet });
	const whole: Block = {
		kind: 'seal',
		...(small === undefined ? { title: words.seal.title } : {}),
		id: 'seal',
		lines: [
			attach ? (small ?? words.seal.carries) : words.seal.without,
			...(small === undefined ? [words.seal.proves] : [])
		],
		label,
		hash,
		code: `LIANHENG ${ruleSet} SHA-256 ${hash}`
	};
	return {
		...document,
		footer: fill(words.seal.foot, { footer: document.footer, hash: hash.slice(0, short) }),
		...(attach ? { attachment: { name: words.seal.fileName, about: words.seal.about, text: file } } : {}),
		blocks: [...document.blocks, whole]
	};
}
