import type { Estimate } from '../../assessment/estimate';
import type { StepId } from '../../assessment/remedies/steps';
import type { Block, Inline } from '../document';
import { fill } from '../speak';
import type { Pen } from './compose';
import { deadlines } from './deadlines';
import { procedure } from './procedure';
import { aside, heading, list, strong, text } from './pieces';
import { timing } from './timing';
import { writtenDate } from '../written-day';

/** What else can be asked for, what to do in which order, by when, and what is not counted. */
export function steps(pen: Pen, estimate: Estimate): Block[] {
	const { words, cite, say } = pen;
	const { remedies: open, steps: order, notices, rights } = estimate;
	const { brief, findings, lang } = words;
	const colon = lang === 'en' ? ': ' : '：';
	const [asked, closed] = [open.filter(({ finding }) => finding.holds), open.filter(({ finding }) => !finding.holds)];
	const bracket = (basis: readonly string[]): Inline[] => [
		text(lang === 'en' ? ' (' : '（'),
		...cite(...basis),
		text(lang === 'en' ? ')' : '）')
	];
	const remedy = (
		id: keyof typeof findings.remedies,
		to: keyof typeof findings.addressees,
		basis: readonly string[]
	) => [
		strong(findings.remedies[id]),
		text(`${lang === 'en' ? ', ' : '，'}${findings.addressees[to]}`),
		...bracket(basis)
	];
	const when = (id: StepId): Inline => {
		const of = timing(id, estimate.deadlines);
		if (typeof of === 'string') return strong(`${brief.when[of]}${colon}`);
		const said = fill(of.left < 0 ? brief.when.past : brief.when.by, { date: writtenDate(of.on, lang) });
		return { kind: 'strong', text: `${said}${colon}`, ...(of.left < 0 || of.urgent ? { urgent: true } : {}) };
	};
	const reasons = ({ grounds }: (typeof closed)[number]['finding']) => say.grounds(grounds) || brief.noGround;
	const stages = ['taking', 'use', 'keeping'] as const;
	const stage = (at: (typeof stages)[number]): Block[] => {
		const of = rights.filter((right) => right.stage === at);
		return [
			heading(`rights-${at}`, findings.stages[at], 2),
			list(
				of.map(({ id, basis, broken }) => [
					text(findings.rights[id]),
					...(broken ? [strong(`${lang === 'en' ? ' – ' : ' · '}${findings.rightBroken}`)] : []),
					...bracket(basis)
				])
			)
		];
	};
	return [
		...(asked.length
			? [
					heading('remedies', brief.sections.remedies),
					list(asked.map(({ id, to, finding }) => remedy(id, to, finding.basis)))
				]
			: []),
		...(closed.length
			? [
					heading('not-remedies', brief.notRemedies, 2),
					list(
						closed.map(({ id, finding }) => [
							strong(findings.remedies[id]),
							text(`${lang === 'en' ? ': ' : '：'}${reasons(finding)}`)
						])
					)
				]
			: []),
		...(notices.length
			? [
					heading('notices', brief.sections.notices),
					...notices.map(({ id, finding }): Block => ({
						kind: 'notice',
						tone: 'limits',
						inline: [text(findings.notices[id]), text(lang === 'en' ? ' ' : ''), ...cite(...finding.basis)]
					}))
				]
			: []),
		...(rights.length ? [heading('rights', brief.sections.rights), ...stages.flatMap(stage)] : []),
		...(pen.neutral
			? []
			: [
					heading('next', brief.sections.next),
					list(
						order.map((id) => [when(id), text(findings.steps[id])]),
						true
					)
				]),
		...deadlines(pen, estimate),
		...procedure(pen, estimate),
		...leftOut(pen, estimate)
	];
}

/** What is not counted, and why. */
export function leftOut({ words, say }: Pen, { leftOut: all }: Estimate): Block[] {
	const { brief, facts, findings, lang } = words;
	if (!all.length) return [];
	/** Of a table of incomes by year and province: both in words. */
	const lacking = (what: string): string => {
		const [, year, province] = what.split('/');
		const named = facts['court.province']?.options?.[province ?? ''];
		return named && year ? `${named}${lang === 'en' ? ', ' : '，'}${writtenDate(year, lang)}` : what;
	};
	/** What is set in brackets belongs to the sentence: it stands before its full stop. */
	const told = (sentence: string, more: string | undefined) =>
		more ? sentence.replace(/([。.]?)$/, (stop) => `${aside(lacking(more), lang)}${stop}`) : sentence;
	return [
		heading('left-out', brief.sections.leftOut),
		list(
			all.map(({ id, address, detail }) => [
				text(
					`${address ? `${say.itemName(`${address}/`)}${lang === 'en' ? ': ' : '：'}` : ''}${told(findings.leftOut[id], detail)}`
				)
			])
		)
	];
}
