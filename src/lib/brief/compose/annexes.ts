import type { Block } from '../document';
import { inChinese } from '../heading-numbers';
import { fill } from '../speak';
import { method } from './compose';
import { oneOf, under } from './cut';
import { defences } from './defences';
import type { Draft } from './draft';
import { evidenceList } from './evidence-list';
import { gap } from './gap';
import { dates, qualification, scene } from './law';
import { lawList } from './law-list';
import { burdenInShort } from './lawyer-body';
import { mattering } from './mattering';
import { nearby } from './nearby';
import { principles } from './principles';
import { quantum } from './quantum';
import { related } from './related';
import { relied } from './relied';
import { shares } from './shares';
import { steps } from './steps';

type AnnexId = 'working' | 'against' | 'proof' | 'beside' | 'noProof' | 'law';

/** What stands behind the lawyer’s brief, in this order; an annex with nothing in it is left out and not counted. */
const annexesOf: Readonly<Record<AnnexId, (draft: Draft) => Block[]>> = {
	working: (draft) => {
		const { currentLaw } = draft.both;
		return [
			...under(quantum(draft, 'currentLaw', currentLaw), oneOf('not-higher', 'working')),
			...under(shares(draft, 'currentLaw', currentLaw), oneOf('inner', 'byhead', 'whatif'))
		];
	},
	against: (draft) => {
		const { law } = draft;
		const { defences: pleaded, scenes } = law;
		return [
			...under(qualification(draft, law), oneOf('not-acts')),
			...defences(draft, { ...law, defences: pleaded.filter(({ raised }) => !raised) }),
			...scene(draft, { ...law, scenes: scenes.filter(({ finding }) => !finding.holds) }),
			...under(steps(draft, law), oneOf('not-remedies', 'not-courts', 'rights')),
			...principles(draft, law),
			...dates(draft, law)
		];
	},
	proof: (draft) => [
		...relied(draft, draft.relied),
		...burdenInShort(draft),
		...under(evidenceList(draft), oneOf('evidence-usual')),
		...related(draft, draft.law)
	],
	beside: (draft) => [...mattering(draft), ...nearby(draft)],
	noProof: (draft) => {
		const { noProof } = draft.both;
		if (!draft.noProof) return [];
		return [
			// The table says what the picture would.
			...gap(draft, draft.both).flatMap((block) => (block.kind === 'picture' ? [block.twin] : [block])),
			...quantum(draft, 'noProof', noProof),
			...under(shares(draft, 'noProof', noProof), oneOf('outward', 'inner'))
		];
	},
	law: (draft) => [...lawList(draft), ...method(draft)]
};

/** 附件: each under a heading that says its own number, the sections in it below that. The first begins a page. Ids are their own: a section may have one part in the body and one here. */
export function annexes(draft: Draft): Block[] {
	const { said, words } = draft;
	const ids = Object.keys(annexesOf) as AnnexId[];
	const filled = ids.map((id) => ({ id, blocks: annexesOf[id](draft) })).filter(({ blocks }) => blocks.length);
	return filled.flatMap(({ id, blocks }, i) => {
		const n = words.lang === 'en' ? String(i + 1) : inChinese(i + 1);
		const text = fill(said.lawyer.annex, { n, title: said.lawyer.annexes[id] });
		return [
			...(i ? [] : [{ kind: 'pageBreak' as const }]),
			{ kind: 'heading' as const, level: 1 as const, text, id: `annex-${id}`, plain: true as const },
			...blocks.map((block) =>
				block.kind === 'heading'
					? { ...block, id: `annex-${block.id}`, level: 2 as const, plain: true as const }
					: block
			)
		];
	});
}
