import type { FaultGrade, Read } from '../../case/facts';
import type { ProvisionId } from '../../law/ids';
import {
	adjustmentRange,
	agePrior,
	consentFactor,
	deletionFactor,
	durationFactor,
	faultFactor,
	gainFactor,
	livingStandardIndex,
	livingStandardRange,
	necessityFactor,
	noticeFactor,
	recipientsFactor,
	responseFactor
} from '../../law/parameters/factors';
import type { Parameter } from '../../law/parameters/parameter';
import { disposableIncome } from '../../law/statistics/disposable-income';
import { earlier, later, monthsBetween } from '../../reasoning/calendar';
import { Figure } from '../../reasoning/figure';
import { together, uncovered } from '../../reasoning/reason';
import { claimant, justifying, processor } from '../onus';
import type { Segment } from '../qualification/regime';

/** One circumstance that moves a head: `prior` multiplies, the others add (同向相加、逆向相减; law.md §10). */
export interface Factor {
	id: string;
	prior: boolean;
	share: Figure;
}

type Table<Option extends string> = Parameter<Readonly<Record<Option, string>>>;

const factor = <Option extends string>(read: Read, id: string, table: Table<Option>, option: Option): Factor => ({
	id,
	prior: false,
	share: Figure.of(read.parameter(table)[option], { parameter: `${table.id}.${option}` })
});

/** 未成年人 (FR-3; every minor under 18, law.md T10). */
export function age(read: Read): Factor {
	const at = read('victim.ageAtStart');
	const [low, high] = read.parameter(agePrior)[at];
	return { id: 'age', prior: true, share: Figure.of(low, { parameter: `${agePrior.id}.${at}` }, high) };
}

/** 告知 (FR-3, PIPL-17). A notice an old or disabled person could not use is no clear one. */
export function notice(read: Read, taking: Segment): Factor {
	const [given, needs] = together(
		() => read('notice.given', justifying(taking)),
		() => read('victim.needs')
	);
	const seen = given === 'clear' && needs === 'yes' ? 'buried' : given;
	return factor(read, 'notice', noticeFactor, seen);
}

/** 同意情况 (FR-3, FR-4). Consent given and taken back while use went on counts as exceeded. */
export function consentGiven(read: Read, taking: Segment): Factor {
	const [kind, withdrawn] = together(
		() => read('consent.kind', justifying(taking)),
		() => read('consent.withdrawn', claimant('PIPL-15'))
	);
	const goneOn = withdrawn === 'silent' || withdrawn === 'goingOn';
	const free = goneOn ? 'exceeded' : 'valid';
	const outcome = {
		separate: free,
		tied: 'forced',
		bundled: 'forced',
		coerced: 'forced',
		none: 'none',
		deceived: 'none'
	} as const;
	return factor(read, 'consent', consentFactor, outcome[kind]);
}

/** 必要程度 (FR-3). */
export function necessity(read: Read, taking: Segment): Factor {
	const purpose = read('necessity.purpose', justifying(taking));
	return factor(read, 'necessity', necessityFactor, purpose);
}

/** 过错程度 (CC-998, MD-5(1)): the gravest of those who took part. */
export const faultOf = (read: Read, gravest: FaultGrade): Factor => factor(read, 'fault', faultFactor, gravest);

/** 影响范围 (CC-998): how many got it. */
export function recipients(read: Read): Factor {
	const many = read('share.recipients', claimant('CC-998'));
	return factor(read, 'recipients', recipientsFactor, many);
}

/** How long it went on, in full months at each end of what the dates allow. */
export function duration(read: Read): Factor {
	const [from, to, today] = together(
		() => read('taking.startedOn', { by: 'claimant', basis: 'CPI-90', favours: 'earlier' }),
		() => read('taking.endedOn', { by: 'claimant', basis: 'CPI-90', favours: 'later' }),
		() => read('assessment.today')
	);
	const known = from !== 'undetermined' && to !== 'undetermined';
	const months = known ? monthsBetween(earlier(from, today), later(from, to === 'ongoing' ? today : to)) : 0;
	const row = read.parameter(durationFactor).findLast((step) => months >= step.from)!;
	const share = Figure.of(row.value, { parameter: `${durationFactor.id}.${row.id}` });
	return { id: 'duration', prior: false, share };
}

/** Deletion (PIPL-47): none counts against only after a demand for it. */
export function deletion(read: Read): Factor {
	const [state, withdrawn] = together(
		() => read('store.deletion', processor('PIPL-47')),
		() => read('consent.withdrawn', claimant('PIPL-47'))
	);
	const demanded = withdrawn === 'silent' || withdrawn === 'goingOn';
	const seen = state === 'none' && demanded ? 'noneAfterDemand' : state;
	return factor(read, 'deletion', deletionFactor, seen);
}

/** 获利 (MD-5(4)): from this use. */
export function gain(read: Read): Factor {
	const kind = read('gain.kind', claimant('CC-1182'));
	return factor(read, 'gain', gainFactor, kind);
}

/** Conduct after the event (CC-998). */
export function response(read: Read): Factor {
	const kind = read('leak.response', processor('PIPL-57'));
	return factor(read, 'response', responseFactor, kind);
}

/**
 * 受诉法院所在地平均生活水平 (MD-5(6)): the province’s disposable income over the nation’s, in the last year published by the day of filing, held
 * within a range. A year that was not found is no answer, and no other year stands in for it. An index of one’s own stands in place of the table,
 * as it is.
 */
export function livingStandard(read: Read): Factor | undefined {
	const [province, filing] = together(
		() => read('court.province'),
		() => read('filing.on')
	);
	const own = read.parameter(livingStandardIndex);
	if (own !== 'table') return local(Figure.of(own, { parameter: livingStandardIndex.id }));
	if (province === 'undecided') return undefined;
	const year = String(Number(filing.slice(0, 'yyyy'.length)) - 1);
	const table = disposableIncome[year];
	const income = table?.[province];
	if (!table || !income) uncovered(`livingStandard/${year}/${province}`);
	const [least, most] = read.parameter(livingStandardRange);
	const index = Figure.of(income, { parameter: `disposableIncome.${year}.${province}` })
		.over(Figure.of(table.national, { parameter: `disposableIncome.${year}.national` }))
		.atLeast(Figure.of(least, { parameter: `${livingStandardRange.id}.least` }))
		.atMost(Figure.of(most, { parameter: `${livingStandardRange.id}.most` }))
		.toWeight();
	return local(index);
}

const local = (index: Figure): Factor => ({ id: 'livingStandard', prior: true, share: index.minus(Figure.one) });

/** 调节系数 `A = clamp(Π(1+prior) × (1+Σδ), 0.5, 1.5)`, to four places. */
export function adjustment(
	read: Read,
	name: string,
	factors: readonly Factor[],
	basis: readonly ProvisionId[]
): Figure {
	const [least, most] = read.parameter(adjustmentRange);
	const priors = factors.filter((f) => f.prior).map((f) => Figure.one.plus(f.share.as(`${name}/${f.id}`)));
	const others = factors.filter((f) => !f.prior).map((f) => f.share.as(`${name}/${f.id}`));
	// Factors of one’s own may take off more than everything; what is left is then nothing, and bands stay the right way round.
	const added = Figure.sum([Figure.one, ...others]).atLeast(Figure.zero);
	return Figure.product([...priors, added])
		.atLeast(Figure.of(least, { parameter: `${adjustmentRange.id}.least` }))
		.atMost(Figure.of(most, { parameter: `${adjustmentRange.id}.most` }))
		.toWeight()
		.as(`${name}/adjustment`, ...basis);
}
