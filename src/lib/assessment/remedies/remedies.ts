import type { Read } from '../../case/facts';
import type { ProvisionId } from '../../law/ids';
import { all, any, given, under, type Finding } from '../../reasoning/finding';
import { together } from '../../reasoning/reason';
import { claimant } from '../onus';
import { madeOut, type Conduct } from '../qualification/acts';
import type { Qualification } from '../tracks/tracks';

export type RemedyId =
	| 'stop'
	| 'delete'
	| 'access'
	| 'correct'
	| 'withdraw'
	| 'alternative'
	| 'apology'
	| 'removeEffects'
	| 'injunction'
	| 'voidClause'
	| 'contract'
	| 'creditRecord'
	| 'complaint'
	| 'police'
	| 'joinder'
	| 'publicInterest'
	| 'stateClaim';

/** Whom it is asked of. */
export type Addressee = 'otherSide' | 'court' | 'authority' | 'police' | 'creditAgency' | 'procuratorate' | 'organ';

/** What can be asked for beside money: whether it is open, on what conditions, of whom. */
export interface Remedy {
	id: RemedyId;
	/** Of whom it is asked. */
	to: Addressee;
	finding: Finding<ProvisionId>;
}

/** Facts the remedies and the next steps turn on besides the conduct. */
export function circumstances(read: Read) {
	const [police, scale, broad, lossKinds, ongoing, agreedTo, others] = together(
		() => read('police'),
		() => read.finds('scale.people', claimant('FR-14'), 'thousands', 'over100000'),
		() => {
			const exists = read.finds('contract.exists', claimant('FR-12'), 'yes');
			return exists.holds ? read.finds('contract.broadClause', claimant('FR-11'), 'yes') : exists;
		},
		() => read.each('losses', (item, id) => given(`losses/${id}/kind`, item('kind'), true)),
		() => read.finds('taking.endedOn', { by: 'claimant', basis: 'CC-997', favours: 'later' }, 'ongoing'),
		() => read.finds('consent.kind', claimant('PIPL-15'), 'separate', 'tied', 'bundled', 'coerced'),
		() => given('victims.others', read('victims.others'), read('victims.others') === 'yes')
	);
	const lost = (...kinds: string[]) =>
		any(...lossKinds.filter(({ grounds: [ground] }) => kinds.includes(ground!.value)));
	return {
		police,
		many: scale,
		broad,
		forged: lost('forgedLoan'),
		paid: lost('unauthorised', 'induced', 'forgedLoan'),
		ongoing,
		agreedTo,
		others
	};
}
export type Circumstances = ReturnType<typeof circumstances>;

/** Every remedy beside money, open or not, each with its conditions; `public` says who acted in public power. */
export function remedies(
	conduct: Conduct,
	{ status, finding: judged, tracks }: Qualification,
	around: Circumstances,
	official: Finding
): Remedy[] {
	const act = madeOut(conduct.acts);
	const met: Finding = { ...judged, holds: status === 'qualified' };
	const remedy = (id: RemedyId, to: Addressee, finding: Finding, ...basis: ProvisionId[]): Remedy => ({
		id,
		to,
		// A remedy rests on its own articles; those of the infringement stand with the acts.
		finding: { holds: finding.holds, grounds: finding.grounds, basis }
	});
	const grave = act('offensive', 'reputation', 'privacy', 'published');
	const contract = tracks.find(({ id }) => id === 'contract')!.finding;
	return [
		remedy('stop', 'otherSide', met, 'CC-995', 'CC-1167'),
		remedy(
			'delete',
			'otherSide',
			all(met, any(conduct.unlawful, act('notDeleted', 'beyondPurpose'), contract)),
			'PIPL-47',
			'CC-1037',
			'FR-12'
		),
		remedy('access', 'otherSide', conduct.taken, 'PIPL-45', 'PIPL-48', 'PIPL-50', 'CC-1037'),
		remedy('correct', 'otherSide', act('reputation', 'unfairDecision'), 'PIPL-46', 'CC-1037'),
		remedy('withdraw', 'otherSide', all(conduct.taken, around.agreedTo), 'PIPL-15'),
		remedy(
			'alternative',
			'otherSide',
			act('faceOnly', 'serviceRefused', 'unnecessary'),
			// FR-10 is for owners and users of a building against whoever manages it.
			...(act('faceOnly').holds ? (['FR-10'] as const) : []),
			'PIPL-16',
			'FM-10'
		),
		remedy('apology', 'otherSide', met, 'CC-995', 'CC-1000'),
		remedy('removeEffects', 'otherSide', act('reputation', 'published', 'offensive'), 'CC-995', 'CC-1000'),
		remedy(
			'injunction',
			'court',
			all(around.ongoing, met, any(grave, act('leak', 'passedOn', 'noLegalBasis'))),
			'FR-9',
			'CC-997'
		),
		remedy('voidClause', 'court', around.broad, 'FR-11', 'CC-497'),
		remedy('contract', 'otherSide', contract, 'FR-12', 'CC-186', 'CC-577', 'CC-996'),
		remedy('creditRecord', 'creditAgency', around.forged, 'CC-1029', 'CC-1030', 'PIPL-46'),
		remedy('complaint', 'authority', met, 'PIPL-64', 'PIPL-66'),
		remedy(
			'police',
			'police',
			any(grave, given('use.actual.sale', 'yes', conduct.further.sold), around.paid),
			'CR-5',
			'PS-56'
		),
		remedy('joinder', 'court', all(met, around.others), 'FR-13'),
		remedy('publicInterest', 'procuratorate', all(met, any(around.many, around.others)), 'FR-14', 'PIPL-70', 'CPL-58'),
		remedy('stateClaim', 'organ', official, 'SCL-9', 'SCL-7', 'PIPL-37')
	];
}

/** Where everyone acted in public power: the claim against the organ, and nothing civil. */
export const stateRemedies = (official: Finding): Remedy[] => [
	{
		id: 'stateClaim',
		to: 'organ',
		finding: under({ ...official, basis: [] }, 'SCL-9', 'SCL-7', 'PIPL-37') as Remedy['finding']
	}
];

/** The possible crime and the possible police case, as information: neither a finding of guilt nor an estimate (CC-187: they bar no civil claim). */
export interface Notice {
	id: 'crime' | 'policeCase';
	finding: Finding<ProvisionId>;
}

export function notices({ further, passing, taken, acts, segment }: Conduct): Notice[] {
	const sold = given('use.actual.sale', 'yes', further.sold);
	const paidFor = all(passing.unlawful, given('share.forProfit', 'yes', passing.forProfit));
	const offensive = acts.find(({ id }) => id === 'offensive')!.finding;
	const traded = all(taken, any(sold, paidFor));
	const notice = (id: Notice['id'], finding: Finding, ...basis: ProvisionId[]): Notice[] =>
		finding.holds ? [{ id, finding: { ...finding, basis } }] : [];
	return [
		...notice('crime', any(traded, offensive), 'CR-5', 'CC-187'),
		...notice('policeCase', all(traded, { ...traded, holds: segment.governs.PS !== 'none' }), 'PS-56', 'CC-187')
	];
}
