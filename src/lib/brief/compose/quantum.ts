import { working, type StandardResult } from '../../assessment/outcome';
import type { Standard } from '../../assessment/standard';
import type { Line, Term } from '../../reasoning/explain';
import { exact } from '../amounts';
import type { Block } from '../document';
import { fill } from '../speak';
import type { Pen } from './compose';
import { notHigher } from './not-higher';
import { isOwn } from './own';
import { amount, grouped, heading, list, paragraph, start, strong, table, text } from './pieces';

/** Heads with tiers, and the working of every figure beneath the total. */
export function quantum(pen: Pen, standard: Standard, { burden }: StandardResult): Block[] {
	const { words, say, standardName } = pen;
	const { brief, findings, lang } = words;
	if (!burden.heads.length) return [];
	const { total, heads, personal } = burden;
	const colon = lang === 'en' ? ': ' : '：';
	const rows = heads.map(({ head, tier, figure }) => [
		findings.heads[head],
		tier === undefined ? '—' : fill(brief.tierN, { n: tier }),
		exact(figure.low),
		exact(figure.high)
	]);
	const added = [
		...(total.mitigation.isZero
			? []
			: [[say.figure('mitigation'), '—', exact(total.mitigation.low), exact(total.mitigation.high)]]),
		...(total.expenses.isZero
			? []
			: [[findings.heads.expenses, '—', exact(total.expenses.low), exact(total.expenses.high)]])
	];
	const tiers =
		standard === 'noProof' && personal
			? Object.values(personal.estimates).filter(({ tier }) => tier.grounds.length)
			: [];
	const severity = standard === 'currentLaw' ? personal?.solatium.severity : undefined;
	const below = burden.belowThreshold;
	return [
		heading(`quantum-${standard}`, `${brief.sections.quantum}${colon}${standardName(standard)}`),
		...(standard === 'noProof'
			? [
					{
						kind: 'notice' as const,
						tone: 'notLaw' as const,
						inline: [text(`${brief.notLaw}${lang === 'en' ? '.' : '。'}`)]
					}
				]
			: []),
		...(severity
			? [
					paragraph(
						strong(findings.severity[severity.degree]),
						text(lang === 'en' ? ' (' : '（'),
						...pen.cite(...severity.finding.basis),
						text(lang === 'en' ? ')' : '）')
					)
				]
			: []),
		table(
			fill(brief.captions.heads, { standard: standardName(standard) }),
			[
				start(brief.columns.head, 1.6),
				start(brief.columns.tier, 0.6),
				amount(brief.columns.low),
				amount(brief.columns.high)
			],
			[...rows, ...added, [brief.columns.total, '', exact(total.total.low), exact(total.total.high)]],
			true
		),
		...(below ? [paragraph(text(fill(brief.belowThreshold, { low: exact(below.low), high: exact(below.high) })))] : []),
		...(tiers.length
			? [
					list(
						tiers.map(({ head, tier }) => [
							strong(`${findings.heads[head]} ${fill(brief.tierN, { n: tier.reached })}`),
							text(
								`${colon}${tier.grounds.map(({ id }) => findings.tiers[id as keyof typeof findings.tiers]).join(lang === 'en' ? '; ' : '；')}`
							)
						])
					)
				]
			: []),
		...notHigher(pen, standard, burden),
		heading(`working-${standard}`, fill(brief.workingOf, { standard: standardName(standard) }), 2),
		...workings(pen, burden)
	];
}

/** Each line of the working as a block of its own, deepest first: of the whole estimate, or of the lines given. */
export function workings(
	pen: Pen,
	estimate: StandardResult['burden'],
	lines: readonly Line[] = working(estimate, 'burden')
): Block[] {
	const { say, cite } = pen;
	const scope = `${estimate.standard}/burden/`;
	const name = (id: string) => say.figure(id.slice(scope.length));
	return lines.map((line) => ({
		kind: 'working' as const,
		figure: line.id,
		name: name(line.id),
		formula: line.formula.map((term) => said(term, pen, name)).join('') + source(line.formula, pen),
		low: shown(line.low),
		high: shown(line.high),
		rounded: line.rounded !== undefined,
		basis: cite(...line.basis)
	}));
}

export function said(term: Term, pen: Pen, name: (id: string) => string): string {
	const { brief, figures, lang } = pen.words;
	if (term.kind === 'symbol')
		return term.text.replace(
			/^(less|min|max|round)\($/,
			(_, word: 'less' | 'min' | 'max' | 'round') => `${figures.terms[word]}(`
		);
	if (term.kind === 'figure') return `[${name(term.id)}]`;
	const own = isOwn(pen, term) ? (lang === 'en' ? ` (${brief.own.mark})` : `（${brief.own.mark}）`) : '';
	return (term.low === term.high ? shown(term.low) : `${shown(term.low)}–${shown(term.high)}`) + own;
}

/** Up to four places, with thousands marks: what was used is what is printed. */
export function shown(value: string): string {
	const [whole, places] = value.replace(/^-/, '−').split('.') as [string, string?];
	return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${places ? `.${places}` : ''}`;
}

/** Where the options of a factor are named, if they are those of a question. */
const asked: Readonly<Record<string, string>> = {
	agePrior: 'victim.ageAtStart',
	noticeFactor: 'notice.given',
	necessityFactor: 'necessity.purpose',
	recipientsFactor: 'share.recipients',
	gainFactor: 'gain.kind',
	responseFactor: 'leak.response',
	deletionFactor: 'store.deletion'
};

/** A number given within a formula, and where it comes from: a cap, a floor, a sum paid back. */
function givenIn(term: Term, pen: Pen): { number: string; from: string }[] {
	const { terms } = pen.words.figures;
	if (term.kind !== 'value' || isOwn(pen, term)) return [];
	const from = (words: string) => [{ number: said(term, pen, String), from: words }];
	if ('fact' in term.from) return from(terms.fact);
	if (!('parameter' in term.from)) return [];
	return from(term.from.parameter.startsWith('figures.') ? terms.law : terms.parameter);
}

/** A line that is nothing but a given number says where it comes from: an answer, or a parameter of ours and the option it stands for. */
export function source(formula: readonly Term[], pen: Pen): string {
	const { figures, facts, findings, lang } = pen.words;
	const [only] = formula;
	const colon = lang === 'en' ? ': ' : '：';
	const brackets = (words: string) => (lang === 'en' ? ` (${words})` : `（${words}）`);
	if (formula.length > 1) {
		const join = lang === 'en' ? ', ' : '、';
		const given = grouped(
			formula.flatMap((term) => givenIn(term, pen)),
			({ from }) => from
		).map(([from, of]) => {
			const numbers = [...new Set(of.map(({ number }) => number))];
			// More than two are told by what they all are: the formula beside it says which.
			return numbers.length > 2 ? from : `${numbers.join(join)}${colon}${from}`;
		});
		return given.length ? brackets(given.join(lang === 'en' ? '; ' : '；')) : '';
	}
	// A value of the user’s own says so itself.
	if (only?.kind !== 'value' || isOwn(pen, only)) return '';
	if ('fact' in only.from) return brackets(only.low === only.high ? figures.terms.fact : figures.terms.factUpTo);
	if (!('parameter' in only.from)) return '';
	const [table, factor, option] = only.from.parameter.split('.');
	const unasked: Readonly<Record<string, Readonly<Record<string, string>>>> = figures.options;
	if (table === 'figures') return brackets(figures.terms.law);
	if (table !== 'factors' || !factor || !option) return brackets(figures.terms.parameter);
	const named =
		factor === 'faultFactor'
			? findings.fault[option as keyof typeof findings.fault]
			: (unasked[factor]?.[option] ?? facts[asked[factor] ?? '']?.options?.[option]);
	return brackets(named ? `${figures.terms.parameter}${colon}${named}` : figures.terms.parameter);
}
