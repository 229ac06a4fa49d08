import type { Read } from '../case/facts';
import { given, type Finding } from '../reasoning/finding';
import { joint } from './apportionment/joint';
import { shares } from './apportionment/shares';
import { pieces } from './apportionment/whole';
import type { Estimate } from './estimate';
import type { Capacity, Frame } from './frame';
import { leftOut } from './left-out';
import { causes, takers } from './liability/cause';
import { edges } from './liability/edges';
import { forms } from './liability/forms/forms';
import type { Party } from './liability/party';
import { deadlines } from './procedure/deadlines';
import { procedure } from './procedure/procedure';
import { defences } from './qualification/defences';
import { principles } from './qualification/principles';
import { scenes } from './qualification/scenes';
import { timeline } from './qualification/timeline';
import type { HeadEstimate } from './quantum/head';
import type { Personal } from './quantum/personal';
import type { Total } from './quantum/total';
import { notices, remedies } from './remedies/remedies';
import { rights } from './remedies/rights';
import { steps } from './remedies/steps';
import type { Standard } from './standard';
import { amounts, established } from './totals';
import { stateNotes } from './tracks/state-notes';

/** The civil pipeline: what is established, then totals, shares, remedies and dates. */
export function civil(read: Read, standard: Standard, basis: Frame, capacities: readonly Capacity[]): Estimate {
	const found = established(read, basis, capacities);
	const { regime, who, done, lost, spent, claimed, around, judged } = found;
	const official = read.from(acting, who);
	const open = judged.status === 'qualified';
	const abused = done.acts.some(({ id, finding }) => (id === 'offensive' || id === 'reputation') && finding.holds);
	const cause = read.once(causes, who, {
		taken: done.taken.holds,
		kept: true,
		passedOn: done.passing.happened || done.leak.happened.holds,
		misused: abused || lost.items.length > 0
	});
	const { parts, whole } = amounts(read, standard, basis, found);
	const asked = read.from(remedies, done, judged, around, official);
	const notes = read.from(scenes, basis.scene, done, basis.minor, official);
	const leak = done.leak.happened.holds;
	const answering = read.once(forms, { parties: who, causes: cause, regime, standard, leak });
	const among = { parties: who, causes: cause, forms: answering };
	const cut = open ? read.from(pieces, standard, whole, parts, lost, among) : [];
	const joined = read.from(joint, who, cause, open ? answering : []);
	return {
		standard,
		qualification: judged,
		regime,
		conduct: done,
		// Every act is judged again without each defence: worked out where it is shown, not in all six runs.
		get defences() {
			return defences(done);
		},
		principles: read.once(principles, done, { agreed: basis.agreed, scene: basis.scene, notes, joint: joined }),
		parties: who,
		edges: read.from(edges, who, done.taken.holds ? read.once(takers, who) : []),
		personal: parts,
		total: whole,
		heads: open ? headLines(standard, whole, parts, basis.claim.natural) : [],
		pieces: cut,
		shares: read.from(shares, cut, who, answering),
		belowThreshold: open && basis.claim.natural ? parts.solatium.belowThreshold : undefined,
		timeline: read.from(timeline, done),
		scenes: notes,
		stateNotes: stateNotes(who, capacities),
		notices: read.from(notices, done),
		rights: read.from(rights, done),
		remedies: asked,
		steps: steps({
			conduct: done,
			status: judged.status,
			around,
			minor: basis.minor,
			official: official.holds,
			atWork: basis.scene === 'work'
		}),
		deadlines: read.from(deadlines, basis.clock, { civil: true, state: capacities.includes('official') }),
		procedure: read.from(procedure, {
			frame: basis,
			who,
			qualification: judged,
			remedies: asked,
			civil: { conduct: done, around, claimed },
			total: whole.total
		}),
		leftOut: leftOut({ frame: basis, lost, spent, who, undated: regime.undated, lacks: parts.lacks })
	};
}

/** Whether one of them acted in public power. */
function acting(who: readonly Party[]): Finding {
	const organ = who.find(({ standing }) => standing === 'state');
	return given(
		`participants/${(organ ?? who[0]!).id}/capacity`,
		organ ? 'official' : 'business',
		Boolean(organ)
	);
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
