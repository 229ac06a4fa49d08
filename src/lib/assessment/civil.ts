import type { Read } from '../case/facts';
import { given, type Finding } from '../reasoning/finding';
import { joint } from './apportionment/joint';
import { scale } from './apportionment/pieces';
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
import { keeping, principles } from './qualification/principles';
import { scenes } from './qualification/scenes';
import { timeline } from './qualification/timeline';
import { gap } from './quantum/gap';
import type { HeadEstimate } from './quantum/head';
import type { Personal } from './quantum/personal';
import type { Total } from './quantum/total';
import { notices, remedies } from './remedies/remedies';
import { rights } from './remedies/rights';
import { steps } from './remedies/steps';
import type { Standard } from './standard';
import { amounts, established } from './totals';
import { stateNotes } from './tracks/state-notes';

/**
 * The civil pipeline: what is established, the totals, and what else the rules read; that is all that decides which facts are needed. Shares, remedies,
 * dates and the like follow from that without reading anything, and are worked out where they are shown.
 */
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
	const { parts, whole, made } = amounts(read, standard, basis, found);
	const leak = done.leak.happened.holds;
	const answering = read.once(forms, { parties: who, causes: cause, regime, standard, leak });
	const among = { parties: who, causes: cause, scale: read.once(scale) };
	const kept = read.once(keeping);
	const took = done.taken.holds ? read.once(takers, who) : [];
	return {
		standard,
		qualification: judged,
		regime,
		conduct: done,
		get defences() {
			return read.from(defences, done);
		},
		get principles() {
			const joined = joint(among, open ? answering : []);
			const seen = { agreed: basis.agreed, scene: basis.scene, notes: this.scenes, joint: joined, kept };
			return read.from(principles, done, seen);
		},
		parties: who,
		get edges() {
			return read.from(edges, who, took);
		},
		personal: parts,
		total: whole,
		get gap() {
			return made && standard === 'noProof' ? read.once(gap, made) : [];
		},
		heads: open ? headLines(standard, whole, parts, basis.claim.natural) : [],
		weighed: among,
		get pieces() {
			return open ? read.from(pieces, standard, whole, parts, lost, { ...among, forms: answering }) : [];
		},
		get shares() {
			return read.from(shares, this.pieces, who, answering);
		},
		belowThreshold: open && basis.claim.natural ? parts.solatium.belowThreshold : undefined,
		get timeline() {
			return read.from(timeline, done);
		},
		get scenes() {
			return read.from(scenes, basis.scene, done, basis.minor, official);
		},
		stateNotes: stateNotes(who, capacities),
		get notices() {
			return read.from(notices, done);
		},
		get rights() {
			return read.from(rights, done);
		},
		get remedies() {
			return read.from(remedies, done, judged, around, official);
		},
		get steps() {
			return steps({
				conduct: done,
				status: judged.status,
				around,
				minor: basis.minor,
				official: official.holds,
				atWork: basis.scene === 'work'
			});
		},
		get deadlines() {
			return read.from(deadlines, basis.clock, { civil: true, state: capacities.includes('official') });
		},
		get procedure() {
			return read.from(procedure, {
				frame: basis,
				who,
				qualification: judged,
				remedies: this.remedies,
				civil: { conduct: done, around, claimed },
				total: whole.total
			});
		},
		leftOut: leftOut({ frame: basis, lost, spent, who, undated: regime.undated, lacks: parts.lacks })
	};
}

/** Whether one of them acted in public power. */
function acting(who: readonly Party[]): Finding {
	const organ = who.find(({ standing }) => standing === 'state');
	return given(`participants/${(organ ?? who[0]!).id}/capacity`, organ ? 'official' : 'business', Boolean(organ));
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
