import type { BriefWords } from '../../messages/zh-CN/brief';
import type { Block, Document } from '../document';
import { inGroups } from '../marks';
import { fill } from '../speak';
import { text } from './pieces';

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
 * (`small`), what stands at the end is a few lines without the code: a victim’s two pages have no room for more, and he compares nothing by eye.
 */
export function sealed(document: Document, stamp: Stamp, words: BriefWords, attach: boolean, small?: string): Document {
	const { ruleSet, hash, file } = stamp;
	const label = fill(words.seal.label, { ruleSet });
	const whole: Block =
		small === undefined
			? {
					kind: 'seal',
					title: words.seal.title,
					id: 'seal',
					lines: [attach ? words.seal.carries : words.seal.without, words.seal.proves],
					label,
					hash,
					code: `LIANHENG ${ruleSet} SHA-256 ${hash}`
				}
			: {
					kind: 'notice',
					tone: 'limits',
					inline: [text(`${attach ? small : `${words.seal.without} `}${label} ${inGroups(hash)}`)]
				};
	return {
		...document,
		footer: fill(words.seal.foot, { footer: document.footer, hash: hash.slice(0, short) }),
		...(attach ? { attachment: { name: words.seal.fileName, about: words.seal.about, text: file } } : {}),
		blocks: [...document.blocks, whole]
	};
}
