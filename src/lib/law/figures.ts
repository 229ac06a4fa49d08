import type { ProvisionId } from './ids';

/** A figure of the law, and the words of the article that carry it (held against the text by CI). */
interface LegalFigure {
	/** Text, as the engine reads numbers. */
	value: string;
	unit: 'yuan' | 'share' | 'times' | 'years' | 'months' | 'days' | 'workingDays' | 'persons' | 'age';
	provision: ProvisionId;
	says: string;
}

const figure = (value: string, unit: LegalFigure['unit'], provision: ProvisionId, says: string): LegalFigure => ({
	value,
	unit,
	provision,
	says
});

/** Property in network cases where loss and gain are both hard to determine: at most this. Never solatium, never proven loss (law.md T7). */
export const networkCeiling = figure('500000', 'yuan', 'NR-12', '50万元以下');
export const limitationYears = figure('3', 'years', 'CC-188', '诉讼时效期间为三年');
export const longestYears = figure('20', 'years', 'CC-188', '超过二十年');
export const labourYears = figure('1', 'years', 'LAL-27', '时效期间为一年');
export const stateYears = figure('2', 'years', 'SCL-39', '时效为两年');
export const litigationMonths = figure('6', 'months', 'ALL-46', '六个月内');
export const reconsiderationDays = figure('60', 'days', 'ARL-20', '六十日内');
export const filingPersons = figure('100000', 'persons', 'FM-15', '10万人');
export const guardianAge = figure('14', 'age', 'PIPL-31', '不满十四周岁');
export const adultAge = figure('18', 'age', 'CC-17', '十八周岁以上');
export const capacityAge = figure('8', 'age', 'CC-19', '八周岁以上');

/** Outer limits and waiting times beside the clocks above. */
export const terms = {
	/** Limitation is suspended only by what happens in these last months. */
	suspension: figure('6', 'months', 'CC-194', '最后六个月内'),
	/** An administrative suit other than over real estate, from the act. */
	litigationLongest: figure('5', 'years', 'ALL-46', '其他案件自行政行为作出之日起超过五年'),
	/** Reconsideration where the organ did not tell of the right. */
	reconsiderationLongest: figure('1', 'years', 'ARL-20', '最长不得超过一年'),
	/** Application for administrative compensation, and the organ's time to decide. */
	stateApplication: figure('2', 'years', 'AC-15', '两年内'),
	stateDecision: figure('2', 'months', 'AC-15', '两个月内未作出赔偿决定'),
	/** Filing a face-recognition system, from the day the number of persons is reached. */
	filing: figure('30', 'workingDays', 'FM-15', '30个工作日内'),
	/** Filing a public-security video system with the police. */
	videoFiling: figure('30', 'days', 'VI-14', '30日内'),
	/** Keeping public-security footage for this long is a duty, not over-retention. */
	videoKeeping: figure('30', 'days', 'VI-17', '不少于30日'),
	/** Keeping the impact assessment and its records. */
	assessmentKeeping: figure('3', 'years', 'PIPL-56', '至少保存三年')
} as const;

/** Court fee of a personality case: a base each province sets, and a part of the damages claimed (FEE-13(2)2). */
export const personalityFee = {
	baseLow: figure('100', 'yuan', 'FEE-13', '其他人格权的案件，每件交纳100元至500元'),
	baseHigh: figure('500', 'yuan', 'FEE-13', '其他人格权的案件，每件交纳100元至500元'),
	free: figure('50000', 'yuan', 'FEE-13', '赔偿金额不超过5万元的，不另行交纳'),
	middle: figure('100000', 'yuan', 'FEE-13', '超过5万元至10万元的部分'),
	middleRate: figure('0.01', 'share', 'FEE-13', '超过5万元至10万元的部分，按照1%交纳'),
	upperRate: figure('0.005', 'share', 'FEE-13', '超过10万元的部分，按照0.5%交纳'),
	halvedWhenSettled: figure('0.5', 'share', 'FEE-15', '减半交纳案件受理费'),
	halvedWhenSummary: figure('0.5', 'share', 'FEE-16', '减半交纳案件受理费')
} as const;

/** Court fee of a property case, such as one in contract: each rate holds above `over` up to the next (FEE-13(1)). */
export const propertyFee = {
	lowest: figure('50', 'yuan', 'FEE-13', '不超过1万元的，每件交纳50元'),
	steps: [
		{ over: '10000', rate: figure('0.025', 'share', 'FEE-13', '超过1万元至10万元的部分，按照2.5%交纳') },
		{ over: '100000', rate: figure('0.02', 'share', 'FEE-13', '超过10万元至20万元的部分，按照2%交纳') },
		{ over: '200000', rate: figure('0.015', 'share', 'FEE-13', '超过20万元至50万元的部分，按照1.5%交纳') },
		{ over: '500000', rate: figure('0.01', 'share', 'FEE-13', '超过50万元至100万元的部分，按照1%交纳') },
		{ over: '1000000', rate: figure('0.009', 'share', 'FEE-13', '超过100万元至200万元的部分，按照0.9%交纳') },
		{ over: '2000000', rate: figure('0.008', 'share', 'FEE-13', '超过200万元至500万元的部分，按照0.8%交纳') },
		{ over: '5000000', rate: figure('0.007', 'share', 'FEE-13', '超过500万元至1000万元的部分，按照0.7%交纳') },
		{ over: '10000000', rate: figure('0.006', 'share', 'FEE-13', '超过1000万元至2000万元的部分，按照0.6%交纳') },
		{ over: '20000000', rate: figure('0.005', 'share', 'FEE-13', '超过2000万元的部分，按照0.5%交纳') }
	]
} as const;

/** Court fee of a suit over a labour dispute, whatever is claimed (FEE-13(4)). */
export const labourFee = figure('10', 'yuan', 'FEE-13', '劳动争议案件每件交纳10元');

/** Solatium in State compensation: a share of the liberty, life and health awards, so nothing where there are none (law.md T9). */
export const stateSolatium = {
	share: figure('0.5', 'share', 'SCM-8', '百分之五十以下（包括本数）'),
	least: figure('1000', 'yuan', 'SCM-10', '一般不少于一千元')
} as const;

/** Small claims, of the province's average yearly wage: as of right, and by agreement. */
export const smallClaims = {
	share: figure('0.5', 'share', 'CPL-165', '年平均工资百分之五十以下'),
	agreed: figure('2', 'times', 'CPL-165', '百分之五十但在二倍以下')
} as const;

/** Additional damages for a trader's fraud: of the price, and at least. */
export const consumerFraud = {
	times: figure('3', 'times', 'CP-55', '费用的三倍'),
	least: figure('500', 'yuan', 'CP-55', '不足五百元的，为五百元')
} as const;

export const legalFigures: readonly LegalFigure[] = [
	networkCeiling,
	limitationYears,
	longestYears,
	labourYears,
	stateYears,
	litigationMonths,
	reconsiderationDays,
	filingPersons,
	guardianAge,
	adultAge,
	capacityAge,
	...Object.values(terms),
	...Object.values(personalityFee),
	propertyFee.lowest,
	...propertyFee.steps.map((step) => step.rate),
	labourFee,
	...Object.values(stateSolatium),
	...Object.values(smallClaims),
	...Object.values(consumerFraud)
];
