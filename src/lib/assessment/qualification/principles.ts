import { lapses, type CaseFacts, type Read } from '../../case/facts';
import type { ProvisionId } from '../../law/ids';
import { all, any, given, not, under, type Finding, type Ground } from '../../reasoning/finding';
import { together } from '../../reasoning/reason';
import type { Joint } from '../apportionment/joint';
import { claimant } from '../onus';
import type { Agreement } from '../tracks/tracks';
import { madeOut, type Conduct } from './acts';
import { cited, type Segment, type Text } from './regime';
import type { SceneNote } from './scenes';

/** `broken` an act made out, or a fact the law forbids as such; `strained` neither, and yet something falls short of what it asks; `notRaised` it has no place here (decision 0017). */
export type PrincipleOutcome = 'kept' | 'strained' | 'broken' | 'notRaised';

/** Three of the law as it was (CC-1035), and five of the thesis this project goes back to (its 4.1.1), of which the law has parts. */
const sources = {
	lawfulness: 'law',
	reasonableness: 'law',
	noticeAndConsent: 'law',
	minimalNecessity: 'thesis',
	transparency: 'thesis',
	privacy: 'thesis',
	context: 'thesis',
	jointCompensation: 'thesis'
} as const;
export type PrincipleId = keyof typeof sources;

export interface Principle {
	id: PrincipleId;
	source: (typeof sources)[PrincipleId];
	outcome: PrincipleOutcome;
	/** What decided it. */
	grounds: readonly Ground[];
	basis: readonly ProvisionId[];
}

interface Rule {
	/** Articles the principle itself stands in, as far as they governed the taking. */
	law: Readonly<Partial<Record<Text, readonly ProvisionId[]>>>;
	/** Articles it stands in besides, cited where the deciding finding rests on them. */
	besides: readonly ProvisionId[];
	broken: readonly Finding[];
	strained: readonly Finding[];
	/** What shows that it was kept. */
	kept: Finding;
	/** False where the principle asks nothing of a case such as this. */
	open?: boolean;
}

interface Seen {
	agreed: Agreement;
	scene: CaseFacts['plain']['incident.scene'];
	notes: readonly SceneNote[];
	joint: Joint;
	kept: ReturnType<typeof keeping>;
}

/** The fact a finding was read from, judged for other answers. */
const judged = (of: Finding, ...values: readonly string[]): Finding => ({
	...of,
	holds: of.grounds.some(({ value }) => values.includes(value))
});

/** How it was kept, as far as no act turns on that. */
export function keeping(read: Read) {
	const [overlong, ...missing] = together(
		() => read.finds('store.overlong', claimant('PIPL-19'), 'yes'),
		...lapses.map((lapse) => () => read.finds(`store.lapse.${lapse}`, claimant('PIPL-51'), 'yes'))
	);
	return { overlong, missing };
}

/** 原则: what the findings come to, seen from the principles. It explains, founds nothing and adds no money. */
export function principles(done: Conduct, seen: Seen): Principle[] {
	const processed = all(done.taken, not(done.anonymised));
	const uses = done.taken.grounds.map(({ address }) => address);
	const found = Object.entries(rules(done, seen)).map(([id, rule]): Principle => {
		const by = (outcome: PrincipleOutcome, { grounds, basis }: Finding): Principle => {
			// That the face was used at all decides nothing between the principles.
			const own = grounds.filter(({ address }) => !uses.includes(address));
			const articles = rule.besides.filter((article) => basis.includes(article));
			return {
				id: id as PrincipleId,
				source: sources[id as PrincipleId],
				outcome,
				grounds: own.length ? own : grounds,
				basis: [...new Set([...cited(done.segment, rule.law), ...articles])]
			};
		};
		if (!processed.holds) return by('notRaised', processed);
		const [broken, strained] = [any(...rule.broken), any(...rule.strained)];
		if (broken.holds) return by('broken', broken);
		if (strained.holds) return by('strained', strained);
		return by(rule.open === false ? 'notRaised' : 'kept', rule.kept);
	});
	return [...found, { id: 'jointCompensation', source: sources.jointCompensation, ...seen.joint }];
}

function rules(
	done: Conduct,
	{ agreed, scene, notes, kept: { overlong, missing } }: Seen
): Record<Exclude<PrincipleId, 'jointCompensation'>, Rule> {
	const act = madeOut(done.acts);
	const { segment, untold, purposeless, tied, withoutBasis, notExempt, replaceable, covert, further } = done;
	const short = (...facts: Finding[]) => all(notExempt, any(...facts));
	const exempt = not(notExempt);
	const told = judged(untold, 'clear');
	const half = judged(untold, 'buried');
	const tooLong = under(overlong, ...cited(segment, { PIPL: ['PIPL-19'] }));
	const sold = all(given('use.actual.sale', 'yes', further.sold), further.exceeded);
	const analysed = given(
		'face.use.analyse',
		'yes',
		done.taken.grounds.some(({ address }) => address === 'face.use.analyse')
	);
	return {
		lawfulness: {
			law: { CC: ['CC-1035'], PIPL: ['PIPL-13'] },
			besides: ['CC-577', 'CC-1038', 'FR-2', 'FR-12', 'PIPL-10', 'PIPL-23', 'PIPL-25', 'PIPL-26'],
			broken: [
				act('noLegalBasis', 'venueUse', 'publicDevice', 'passedOn', 'published'),
				under(sold, ...cited(segment, { PIPL: ['PIPL-10'] })),
				agreed.broken
			],
			strained: [],
			kept: done.lawful
		},
		reasonableness: {
			law: { CC: ['CC-1035'], PIPL: ['PIPL-6'] },
			besides: ['CC-1019', 'CC-1024', 'FR-2', 'PIPL-24'],
			broken: [
				act('beyondPurpose', 'offensive', 'unfairDecision', 'reputation'),
				judged(tied, 'deceived'),
				all(withoutBasis, judged(tied, 'coerced'))
			],
			strained: [short(purposeless)],
			kept: purposeless
		},
		noticeAndConsent: {
			law: { CC: ['CC-1035'], PIPL: ['PIPL-14', 'PIPL-17'] },
			besides: ['CC-1037', 'CC-1038', 'FR-2', 'FR-4', 'PIPL-13', 'PIPL-15', 'PIPL-16', 'PIPL-23', 'PIPL-25', 'PIPL-29'],
			broken: [
				act('noSeparateConsent', 'noLegalBasis', 'rulesNotStated', 'serviceRefused'),
				act('beyondPurpose', 'passedOn', 'published')
			],
			strained: [short(untold, half), all(withoutBasis, tied)],
			kept: any(done.lawful, told)
		},
		minimalNecessity: {
			law: { CC: ['CC-1035'], PIPL: ['PIPL-6', 'PIPL-28'] },
			besides: ['FR-2', 'FR-10', 'PIPL-16', 'PIPL-19', 'FM-4', 'FM-10'],
			broken: [act('unnecessary', 'serviceRefused', 'faceOnly'), tooLong],
			strained: [short(judged(replaceable, 'replaceable', 'partly'))],
			kept: any(exempt, judged(replaceable, 'needed'))
		},
		transparency: {
			law: { CC: ['CC-1035'], PIPL: ['PIPL-17'] },
			besides: ['FR-2', 'PIPL-30', 'PIPL-45', 'PIPL-50'],
			broken: [act('rulesNotStated', 'requestRefused'), all(notExempt, covert)],
			strained: [short(untold, half, purposeless)],
			kept: any(exempt, told)
		},
		privacy: {
			law: { CC: ['CC-1032'], PIPL: ['PIPL-9'] },
			besides: [
				...(['CC-1033', 'CC-1037', 'CC-1038', 'FR-2', 'PIPL-6', 'PIPL-19', 'PIPL-23', 'PIPL-25'] as const),
				...(['PIPL-47', 'PIPL-51', 'VI-8', 'VI-33'] as const)
			],
			broken: [act('privacy', 'leak', 'passedOn', 'published', 'notDeleted', 'beyondPurpose'), tooLong],
			strained: [
				analysed,
				under(any(...missing), ...cited(segment, { PIPL: ['PIPL-51'] })),
				all(done.demanded, judged(done.stillKept, 'claimed'))
			],
			kept: any(not(done.leak.happened), not(done.passing.unlawful))
		},
		context: {
			law: {},
			besides: [
				...(['FR-2', 'FR-10', 'PIPL-16', 'PIPL-26', 'FM-10', 'VI-8', 'VI-9', 'VI-13'] as const),
				...notes.flatMap(({ finding }) => finding.basis)
			],
			broken: [act('venueUse', 'publicDevice', 'faceOnly', 'serviceRefused'), all(done.intimateSpace, act('privacy'))],
			strained: [act('beyondPurpose')],
			kept: under(given('incident.scene', scene, true), ...governed(segment, notes)),
			open: notes.length > 0
		}
	};
}

/** The rules of the scene that were law when the face was taken; what keys on another day stays. */
function governed({ governs }: Segment, notes: readonly SceneNote[]): ProvisionId[] {
	const dated: Readonly<Partial<Record<string, string>>> = governs;
	return notes.flatMap(({ finding }) => finding.basis).filter((id) => dated[id.split('-')[0]!] !== 'none');
}
