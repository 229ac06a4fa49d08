import type { Block } from '../document';
import { inChinese } from '../heading-numbers';
import { fill } from '../speak';
import { byHead } from './by-head';
import { method } from './compose';
import { oneOf, under } from './cut';
import { defences } from './defences';
import type { Draft } from './draft';
import { qualification, scene } from './law';
import { lawList } from './law-list';
import { datesInShort } from './lawyer-body';
import { factsInShort } from './lawyer-facts';
import { sharesBehind, workingInShort } from './lawyer-working';
import { mattering } from './mattering';
import { nearby } from './nearby';
import { quantum } from './quantum';
import { steps } from './steps';

type AnnexId = 'working' | 'against' | 'proof' | 'beside' | 'noProof' | 'law';

/** What stands behind the lawyer’s brief, in this order; an annex with nothing in it is left out and not counted. */
const annexesOf: Readonly<Record<AnnexId, (draft: Draft, told: Set<string>) => Block[]>> = {
	working: (draft, told) => {
		const { currentLaw } = draft.both;
		return [
			...under(quantum(draft, 'currentLaw', currentLaw), oneOf('not-higher')),
			...workingInShort(draft, 'currentLaw', told),
			...sharesBehind(draft, 'currentLaw'),
			...byHead(draft, 'currentLaw', currentLaw.burden)
		];
	},
	against: (draft) => {
		const { law } = draft;
		const { defences: pleaded, scenes } = law;
		return [
			...under(qualification(draft, law), oneOf('not-acts')),
			...defences(draft, { ...law, defences: pleaded.filter(({ raised }) => !raised) }),
			...scene(draft, { ...law, scenes: scenes.filter(({ finding }) => !finding.holds) }),
			...under(steps(draft, law), oneOf('not-remedies')),
			...datesInShort(draft)
		];
	},
	proof: factsInShort,
	// What evidence is wanting is told with the facts, and what a higher sum would take under 为什么不是更高一级.
	beside: (draft) => [
		// Where there is no sum, none can move.
		...under(draft.law.heads.length ? mattering(draft) : [], (id) => id !== 'matters-soft' && id !== 'matters-higher'),
		...nearby(draft)
	],
	noProof: (draft, told) => {
		const { noProof } = draft.both;
		if (!draft.noProof) return [];
		return [
			...under(quantum(draft, 'noProof', noProof), oneOf('quantum')),
			...workingInShort(draft, 'noProof', told),
			...sharesBehind(draft, 'noProof')
		];
	},
	law: (draft) => [...lawList(draft), ...method(draft)]
};

/** 附件: each under a heading that says its own number, the sections in it below that. Ids are their own: a section may have one part in the body and one here. */
export function annexes(draft: Draft): Block[] {
	const { said, words } = draft;
	const ids = Object.keys(annexesOf) as AnnexId[];
	const told = new Set<string>();
	const filled = ids.map((id) => ({ id, blocks: annexesOf[id](draft, told) })).filter(({ blocks }) => blocks.length);
	return filled.flatMap(({ id, blocks }, i) => {
		const n = words.lang === 'en' ? String(i + 1) : inChinese(i + 1);
		const text = fill(said.lawyer.annex, { n, title: said.lawyer.annexes[id] });
		return [
			{ kind: 'heading' as const, level: 1 as const, text, id: `annex-${id}`, plain: true as const },
			...blocks.map((block) =>
				block.kind === 'heading'
					? { ...block, id: `annex-${block.id}`, level: 2 as const, plain: true as const }
					: block
			)
		];
	});
}
