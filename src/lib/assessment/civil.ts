import { faultGrades, type Read } from '../case/facts';
import { given } from '../reasoning/finding';
import { together, uncovered } from '../reasoning/reason';
import { joint } from './apportionment/joint';
import { shares } from './apportionment/shares';
import { pieces } from './apportionment/whole';
import type { Estimate } from './estimate';
import type { Capacity, Frame } from './frame';
import { leftOut } from './left-out';
import { causes, takers } from './liability/cause';
import { edges } from './liability/edges';
import { forms } from './liability/forms/forms';
import { parties } from './liability/party';
import { deadlines } from './procedure/deadlines';
import { procedure } from './procedure/procedure';
import { conduct } from './qualification/acts';
import { defences } from './qualification/defences';
import { principles } from './qualification/principles';
import { scenes } from './qualification/scenes';
import { timeline } from './qualification/timeline';
import { expenses } from './quantum/expenses';
import type { HeadEstimate } from './quantum/head';
import { personal, type Personal } from './quantum/personal';
import { property } from './quantum/property';
import { claims, nothing, total, type Total } from './quantum/total';
import { circumstances, notices, remedies } from './remedies/remedies';
import { rights } from './remedies/rights';
import { steps } from './remedies/steps';
import type { Standard } from './standard';
import { stateNotes } from './tracks/state-notes';
import { qualification } from './tracks/tracks';

/** The civil pipeline: conduct, fault and heads side by side, then totals, shares, remedies and dates. */
export function civil(read: Read, standard: Standard, basis: Frame, capacities: readonly Capacity[]): Estimate {
	const { regime: dated } = basis;
	if (dated.status === 'uncovered') return uncovered(dated.what);
	const [who, done, hurt, lost, spent, claimed, around] = together(
		() => parties(read, dated.value),
		() =>
			conduct(
				read,
				dated.value,
				capacities.every((capacity) => capacity === 'household'),
				basis.clock.demanded[0]
			),
		() => personal(read, dated.value),
		() => property(read),
		() => expenses(read),
		() => claims(read),
		() => circumstances(read)
	);
	const organ = who.find(({ standing }) => standing === 'state');
	const official = given(
		`participants/${(organ ?? who[0]!).id}/capacity`,
		organ ? 'official' : 'business',
		Boolean(organ)
	);
	const judged = qualification(done, basis.agreed, basis.claim);
	const open = judged.status === 'qualified';
	const abused = done.acts.some(({ id, finding }) => (id === 'offensive' || id === 'reputation') && finding.holds);
	const cause = causes(read, who, {
		taken: done.taken.holds,
		kept: true,
		passedOn: done.passing.happened || done.leak.happened.holds,
		misused: abused || lost.items.length > 0
	});
	const gravest = faultGrades.findLast((grade) => who.some((party) => party.fault === grade)) ?? 'none';
	const parts = hurt(done, gravest, standard === 'noProof');
	const whole = open
		? total(standard, {
				personal: parts,
				property: lost,
				expenses: spent,
				bounds: { ...basis.bounds, claimed },
				natural: basis.claim.natural
			})
		: nothing();
	const asked = remedies(done, judged, around, official);
	const notes = scenes(basis.scene, done, basis.minor, official);
	const answering = forms(read, {
		parties: who,
		causes: cause,
		regime: dated.value,
		standard,
		leak: done.leak.happened.holds
	});
	const cut = open ? pieces(standard, whole, parts, lost, { parties: who, causes: cause, forms: answering }) : [];
	return {
		standard,
		qualification: judged,
		regime: dated.value,
		conduct: done,
		// Every act is judged again without each defence: worked out where it is shown, not in all six runs.
		get defences() {
			return defences(done);
		},
		principles: principles(read, done, {
			agreed: basis.agreed,
			scene: basis.scene,
			notes,
			joint: joint(who, cause, open ? answering : [])
		}),
		parties: who,
		edges: edges(who, done.taken.holds ? takers(read, who) : []),
		personal: parts,
		total: whole,
		heads: open ? headLines(standard, whole, parts, basis.claim.natural) : [],
		pieces: cut,
		shares: shares(cut, who, answering),
		belowThreshold: open && basis.claim.natural ? parts.solatium.belowThreshold : undefined,
		timeline: timeline(done),
		scenes: notes,
		stateNotes: stateNotes(who, capacities),
		notices: notices(done),
		rights: rights(done),
		remedies: asked,
		steps: steps({
			conduct: done,
			status: judged.status,
			around,
			minor: basis.minor,
			official: official.holds,
			atWork: basis.scene === 'work'
		}),
		deadlines: deadlines(basis.clock, { civil: true, state: capacities.includes('official') }),
		procedure: procedure({
			frame: basis,
			who,
			qualification: judged,
			remedies: asked,
			civil: { conduct: done, around, claimed },
			total: whole.total
		}),
		leftOut: leftOut({ frame: basis, lost, spent, who, undated: dated.value.undated, lacks: parts.lacks })
	};
}

function headLines(
	standard: Standard,
	whole: Total,
	{ estimates, solatium }: Personal,
	natural: boolean
): Estimate['heads'] {
	const line = ({ head, tier, figure }: HeadEstimate) => ({
		head,
		tier: tier.reached,
		unmet: tier.unmet,
		figure
	});
	const money = { head: 'property' as const, tier: undefined, unmet: [], figure: whole.property };
	if (!natural) return [money];
	const { tier: led, unmet } = solatium;
	if (standard === 'currentLaw') return [{ head: 'solatium', tier: led, unmet, figure: whole.personal }, money];
	return [line(estimates.dignity), line(estimates.privacy), line(estimates.security), money];
}
