import { awardWord, comparing } from '../decided-words';
import type { Block } from '../document';
import { fill } from '../speak';
import type { Draft } from './draft';
import { writtenDate } from '../written-day';
import { heading, list, paragraph, strong, text } from './pieces';

const sides = ['below', 'within', 'above', 'unreported'] as const;

/** 相近的已决案件: each with what is alike and what differs, its finality and its source. They move no figure. */
export function nearby({ nearby: found, words: { facts, lang } }: Draft): Block[] {
	if (!found?.near.length) return [];
	const { near, own, words } = found;
	const say = words.comparable;
	const scenes = facts['incident.scene']?.options ?? {};
	const [colon, stop, dot] = lang === 'en' ? [': ', '. ', ', '] : ['：', '。', '，'];
	const { alike: same, differs: differing } = comparing(own, words, scenes, lang);
	return [
		heading('comparable', say.title),
		paragraph(text(`${say.lead}${lang === 'en' ? ' ' : ''}${say.how}`)),
		...sides.flatMap((side) => {
			const of = near.filter((one) => one.side === side);
			if (!of.length) return [];
			return [
				heading(`comparable-${side}`, say.side[side], 2),
				list(
					of.map(({ decided, alike, differs }) => [
						strong(decided.title[lang]),
						text(
							[
								'',
								decided.court[lang],
								decided.decidedOn ? writtenDate(decided.decidedOn, lang) : words.notDated,
								words.finality[decided.final],
								`${words.outcomes[decided.result]}${colon}${awardWord(decided.award, words)}`
							].join(dot)
						),
						text(
							`${stop}${say.alike}${colon}${same(alike)}${stop}${say.differs}${colon}${differing(differs, decided.features)}`
						),
						text(`${stop}${fill(words.source, { n: '', host: decided.source })}`)
					])
				)
			];
		})
	];
}
