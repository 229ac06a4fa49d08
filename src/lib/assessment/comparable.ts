import type { Answer, Answers } from '../case/answers';
import { Decimal } from '../reasoning/decimal';
import type { Range } from './outcome';

/** What two cases are compared by. Nothing else is, and no feature weighs more than another. */
export const featureNames = ['scene', 'act', 'synthesis', 'publication', 'leak', 'minor'] as const;
export type FeatureName = (typeof featureNames)[number];
export type Features = Readonly<Record<FeatureName, string>>;

/** What the answers do not settle: neither alike nor different. */
export const unknown = 'unknown';

/** A sum in yuan; that none is reported; or that no money was asked for. */
export type Award = { kind: 'sum'; yuan: string } | { kind: 'unreported' } | { kind: 'notClaimed' };

/** A decided case as far as it can be laid beside another. */
export interface DecidedCase {
	id: string;
	/** Suits on one incident share it. */
	incident: string;
	group: string;
	title: Readonly<Record<'zh-CN' | 'en', string>>;
	court: Readonly<Record<'zh-CN' | 'en', string>>;
	decidedOn: string | null;
	final: 'yes' | 'no' | 'unknown';
	source: string;
	result: 'awarded' | 'dismissed' | 'settled' | 'otherRelief';
	award: Award;
	features: Features;
}

const sides = ['below', 'within', 'above', 'unreported'] as const;
export type Side = (typeof sides)[number];

/** A case near the present one: on which side of its range, and what is alike and what not. */
export interface Comparable {
	side: Side;
	decided: DecidedCase;
	alike: readonly FeatureName[];
	differs: readonly FeatureName[];
}

/** A case is near with so many features alike and so few different. */
const fewestAlike = 3;
const mostDifferent = 2;
const mostOnOneSide = 2;
/** A known person’s face has a market price, and a public suit asks for everybody at once: neither says what one person gets. */
const notOnePerson: readonly string[] = ['celebrity', 'publicInterest'];

/** The features of a case, present or decided, from its answers alone. */
export function featuresOf(answers: Answers): Features {
	const of = (address: string): string => settledValue(answers[address]);
	const yes = (...addresses: string[]): boolean => addresses.some((address) => of(address) === 'yes');
	const either = (yesWhen: boolean, ...read: string[]): string =>
		yesWhen ? 'yes' : read.some((value) => value === unknown) ? unknown : 'no';
	const recipients = of('share.recipients');
	const leak = of('leak.happened');
	const age = of('victim.ageAtStart');
	return {
		scene: of('incident.scene'),
		act: act(of, yes),
		synthesis: either(
			yes('face.use.synthesise', 'use.actual.synthesis'),
			of('face.use.synthesise'),
			of('use.actual.synthesis')
		),
		publication:
			recipients === unknown || recipients === 'none' || recipients === 'public' ? recipients : ('others' as const),
		leak: leak === unknown ? unknown : either(leak === 'leaked' || leak === 'used'),
		minor: age === unknown ? unknown : either(age !== 'adult')
	};
}

/** What was done, by its gravest part. */
function act(of: (address: string) => string, yes: (...addresses: string[]) => boolean): string {
	const abuse = of('use.abuse');
	if (abuse === 'fraud' || abuse === 'impersonation') return 'fraud';
	if (abuse === 'mockery' || abuse === 'sexualised') return 'degraded';
	if (yes('use.actual.sale', 'share.forProfit')) return 'sold';
	if (yes('use.actual.marketing', 'use.actual.profile') || ['direct', 'indirect'].includes(of('gain.kind')))
		return 'commercial';
	if (yes('face.use.verify', 'face.use.identify', 'face.use.analyse')) return 'recognised';
	if (yes('face.use.photo', 'face.use.synthesise')) return 'pictured';
	const uses = ['photo', 'verify', 'identify', 'analyse', 'synthesise'].map((use) => of(`face.use.${use}`));
	return uses.every((use) => use === 'no') ? 'otherData' : unknown;
}

function settledValue(answer: Answer | undefined): string {
	const value = answer?.status === 'stated' ? answer.value : answer?.status === 'disputed' ? answer.found : undefined;
	return typeof value === 'string' ? value : unknown;
}

/**
 * The decided cases nearest on each side of the range, fewest differences first, then most in common, then the latest. One for each incident.
 * They move no figure. Nothing where nothing is near: same setting or same kind of act, and enough else alike.
 */
export function comparable(own: Features, range: Range, decided: readonly DecidedCase[], incident = ''): Comparable[] {
	const near = decided
		.filter((one) => one.award.kind !== 'notClaimed' && one.incident !== incident && !notOnePerson.includes(one.group))
		.map((one) => ({ side: sideOf(one.award, range), decided: one, ...compared(own, one.features) }))
		.filter(
			({ alike, differs }) =>
				(alike.includes('scene') || alike.includes('act')) &&
				alike.length >= fewestAlike &&
				differs.length <= mostDifferent
		)
		.toSorted(
			(a, b) =>
				a.differs.length - b.differs.length ||
				b.alike.length - a.alike.length ||
				(b.decided.decidedOn ?? '').localeCompare(a.decided.decidedOn ?? '') ||
				a.decided.id.localeCompare(b.decided.id)
		);
	const first = near.filter(
		(one, place) => near.findIndex(({ decided: { incident: of } }) => of === one.decided.incident) === place
	);
	return sides.flatMap((side) => first.filter((one) => one.side === side).slice(0, mostOnOneSide));
}

function compared(own: Features, other: Features) {
	const known = featureNames.filter((name) => own[name] !== unknown && other[name] !== unknown);
	return {
		alike: known.filter((name) => own[name] === other[name]),
		differs: known.filter((name) => own[name] !== other[name])
	};
}

function sideOf(award: Award, { low, high }: Range): Side {
	if (award.kind !== 'sum') return 'unreported';
	const yuan = new Decimal(award.yuan);
	return yuan.lt(low) ? 'below' : yuan.gt(high) ? 'above' : 'within';
}
