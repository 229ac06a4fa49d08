import type { Estimate } from '../../assessment/estimate';
import type { Block } from '../document';
import { inBrackets } from './cite';
import type { Pen } from './compose';
import { heading, list, text } from './pieces';

const topics = ['money', 'claim', 'others'] as const;

/** 国家赔偿: why money is little, what can be applied for, and who else can be asked; nothing where nobody acted in public power. */
export function state({ words, cite, say }: Pen, { stateNotes: notes }: Estimate): Block[] {
	const { brief, findings, lang } = words;
	if (!notes.length) return [];
	const line = ({ id, finding }: (typeof notes)[number]) => [
		text(findings.state.notes[id]),
		// Who is meant goes without saying where it is the organ; the others are named.
		...(id === 'private'
			? [text(finding.grounds.map(({ address }) => say.itemName(address)).join(lang === 'en' ? ', ' : '、'))]
			: []),
		...inBrackets(cite(...finding.basis), lang)
	];
	return [
		heading('state', brief.sections.state),
		...topics.flatMap((topic) => [
			heading(`state-${topic}`, findings.state.topics[topic], 2),
			list(notes.filter((one) => one.topic === topic).map(line))
		])
	];
}
