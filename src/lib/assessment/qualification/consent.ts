import { furtherUses, type Read } from '../../case/facts';
import { all, any, not, under, type Finding } from '../../reasoning/finding';
import { together } from '../../reasoning/reason';
import { borne, claimant, justifying, processor, type Conjunct } from '../onus';
import { cited, type Segment } from './regime';

/** What was done beyond what the face was first taken for, and whether that had been stated or asked again. */
export interface FurtherUse {
	sold: boolean;
	/** Used beyond what was stated, and not asked again. */
	exceeded: Finding;
}

export function furtherUse(read: Read, taking: Segment): FurtherUse {
	const uses = together(...furtherUses.map((use) => () => read.finds(`use.actual.${use}`, claimant('CC-1035'), 'yes')));
	const used = any(...uses);
	const of = (use: (typeof furtherUses)[number]) => uses[furtherUses.indexOf(use)]!.holds;
	const exceeded = used.holds
		? all(
				used,
				...together(
					() => read.finds('use.covered', justifying(taking), 'no'),
					() => read.finds('consent.renewed', justifying(taking), 'no')
				)
			)
		: used;
	return { sold: of('sale'), exceeded: under(exceeded, ...cited(taking, { PIPL: ['PIPL-14'] })) };
}

/** `none` no consent was asked or it was got by deceit; `invalid` it does not count (FR-4, PIPL-14, 31); `withdrawn` it was taken back and use went on. */
export type ConsentOutcome = 'valid' | 'invalid' | 'none' | 'withdrawn';

export interface Consent {
	outcome: ConsentOutcome;
	finding: Finding;
	/** Everything it takes, met or not. */
	conjuncts: readonly Conjunct[];
}

/**
 * 实质性同意, not a tick: separate for faces (PIPL-29, FR-2(3)), on proper notice (PIPL-14, 17; CC-1035), by the guardian for a child under 14
 * (PIPL-31; CC-1035 and 19, 20 before), neither tied without need (FR-4(1), PIPL-16) nor bundled nor forced (FR-4(2)(3)), and not taken back (PIPL-15).
 * Provisions are cited as far as they governed the taking.
 */
export function consent(read: Read, taking: Segment): Consent {
	const pleads = justifying(taking);
	const denies = claimant('PIPL-15');
	const [kind, needed, told, guardian, withdrawn] = together(
		() => read('consent.kind', pleads),
		() => read.finds('necessity.purpose', pleads, 'needed'),
		() => read.finds('notice.given', pleads, 'clear', 'buried'),
		() => guardianAsked(read, taking),
		() => read.finds('consent.withdrawn', denies, 'silent', 'goingOn')
	);
	const law = (of: Parameters<typeof cited>[1]) => cited(taking, of);
	const seen = (holds: boolean): Finding => ({ holds, grounds: [{ address: 'consent.kind', value: kind }], basis: [] });
	if (kind === 'none' || kind === 'deceived') {
		const unasked = under(seen(false), ...law({ CC: ['CC-1035'], PIPL: ['PIPL-29'] }));
		return { outcome: 'none', finding: unasked, conjuncts: [borne(pleads, unasked)] };
	}
	const free = kind === 'tied' ? any(seen(false), needed) : seen(kind === 'separate');
	const given = [
		borne(pleads, under(free, ...law({ CC: ['CC-1035'], FR: ['FR-4'] }))),
		borne(pleads, under(told, ...law({ CC: ['CC-1035'], PIPL: ['PIPL-14', 'PIPL-17'] }))),
		guardian
	];
	const upheld = under(not(withdrawn), ...law({ CC: ['CC-1037'], PIPL: ['PIPL-15'] }));
	const conjuncts = [...given, borne(denies, upheld)];
	const valid = all(...given.map(({ finding }) => finding));
	if (!valid.holds) return { outcome: 'invalid', finding: valid, conjuncts };
	if (withdrawn.holds) return { outcome: 'withdrawn', finding: upheld, conjuncts };
	return { outcome: 'valid', finding: under(valid, ...law({ PIPL: ['PIPL-29'] })), conjuncts };
}

/** Under 14 the guardian decides (PIPL-31, CC-1035(1)(1)); from 14 the youth’s own consent is not enough for what a minor cannot do, which is the guardian’s to plead. */
function guardianAsked(read: Read, taking: Segment): Conjunct {
	const pleads = processor('CC-1035');
	const age = read('victim.ageAtStart');
	if (age === 'adult' || age === '14-17') return borne(pleads, { holds: true, grounds: [], basis: [] });
	const asked = read.finds('consent.guardian', pleads, 'yes');
	return borne(pleads, under(asked, ...cited(taking, { CC: ['CC-1035'], PIPL: ['PIPL-31'] })));
}
