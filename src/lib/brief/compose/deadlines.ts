import type { Estimate } from '../../assessment/estimate';
import type { Block, Inline } from '../document';
import { fill } from '../speak';
import type { Pen } from './compose';
import { heading, paragraph, start, table, text } from './pieces';
import { writtenDate } from '../written-day';

/** 期限: each clock with its day, those running out marked in words and in red, and what no clock runs against. */
export function deadlines(
	{ words, cite }: Pen,
	{ deadlines: clocks, procedure: { notBarred }, parties }: Estimate
): Block[] {
	const { brief, findings, lang } = words;
	const bracketed = (note: string) => (lang === 'en' ? ` (${note})` : `（${note}）`);
	const left = ({ left: days, urgent }: (typeof clocks)[number]): Inline => {
		if (days < 0) return { kind: 'strong', text: brief.past, urgent: true };
		if (urgent) return { kind: 'strong', text: fill(brief.urgentDays, { n: days }), urgent: true };
		return text(fill(brief.days, { n: days }));
	};
	const day = ({ on, urgent }: (typeof clocks)[number]): Inline =>
		urgent ? { kind: 'strong', text: writtenDate(on, lang), urgent: true } : text(writtenDate(on, lang));
	const rows = clocks.map((clock) => {
		const { id, from, assumed, restarted, basis } = clock;
		const notes = [...(assumed ? [brief.assumedFrom] : []), ...(restarted ? [brief.restartedFrom] : [])];
		return [
			[text(findings.deadlines[id])],
			[day(clock)],
			[text(`${writtenDate(from, lang)}${notes.map(bracketed).join('')}`)],
			[left(clock)],
			cite(...basis)
		];
	});
	const list = notBarred?.claims.map((claim) => findings.lasting[claim]).join(lang === 'en' ? ', ' : '、') ?? '';
	return [
		heading('deadlines', brief.sections.deadlines),
		table(
			brief.captions.deadlines,
			[
				start(brief.columns.deadline, 1.4),
				start(brief.columns.on),
				start(brief.columns.from, 1.4),
				start(brief.columns.left, 0.8),
				start(brief.columns.basis, 1.6)
			],
			[
				...rows,
				...(notBarred
					? [
							[
								[text(fill(brief.notBarred, { list }))],
								[text(brief.noDay)],
								[text('—')],
								[text('—')],
								cite(...notBarred.basis)
							]
						]
					: [])
			]
		),
		...(clocks.some(({ restarted }) => restarted) && parties.length > 1
			? [paragraph(text(brief.jointRestart), text(lang === 'en' ? ' ' : ''), ...cite('SOL-15'))]
			: [])
	];
}
