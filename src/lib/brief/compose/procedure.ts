import type { Estimate } from '../../assessment/estimate';
import type { Finding } from '../../reasoning/finding';
import type { Block, Inline } from '../document';
import { fill } from '../speak';
import { inBrackets } from './cite';
import type { Pen } from './compose';
import { fees } from './fees';
import { heading, list, paragraph, strong, text } from './pieces';
import { writtenDate } from '../written-day';

/** 管辖、案由与费用: where to turn, under which cause, at what fee, and what can be applied for meanwhile; what is not open, and why, last. */
export function procedure(pen: Pen, { procedure: of, qualification: { status } }: Estimate): Block[] {
	const { words } = pen;
	return [
		heading('procedure', words.brief.sections.procedure),
		...courts(pen, of),
		...causes(pen, of),
		...fees(pen, of),
		...interim(pen, of),
		...notOpen(pen, of, status === 'qualified')
	];
}

type Part = Estimate['procedure'];

/** More than one court of civil jurisdiction, between which the claimant chooses. */
const several = ({ courts: of }: Part['forum']) =>
	of.some(({ id, finding }) => id === 'defendantHome' && finding.holds);

/** The articles this section, and the rows of the deadlines no clock runs against, rest on. */
export const procedureBasis = ({ forum, fees: rows, interim: measures, notBarred }: Part): string[] => [
	...[...forum.courts, ...measures].filter(({ finding }) => finding.holds).flatMap(({ finding }) => finding.basis),
	...(several(forum) ? ['CPL-36'] : []),
	...rows.flatMap(({ basis }) => basis),
	...(rows.some(({ tariff }) => tariff === 'personality') ? ['FEE-29', 'CPI-201'] : []),
	...(notBarred?.basis ?? [])
];

const colon = ({ words: { lang } }: Pen) => (lang === 'en' ? ': ' : '：');
const stop = ({ words: { lang } }: Pen) => (lang === 'en' ? '. ' : '。');
const semicolon = ({ words: { lang } }: Pen) => (lang === 'en' ? '; ' : '；');

const reasons = ({ say, words: { brief } }: Pen, { grounds }: Finding) => say.grounds(grounds) || brief.noGround;

function courts(pen: Pen, { forum }: Part): Block[] {
	const { say, words } = pen;
	const { brief, findings } = words;
	const place = ({ at, province }: (typeof forum.courts)[number]['places'][number]) =>
		`${say.label(at)}${colon(pen)}${province === 'unsure' ? brief.procedure.notPlaced : say.value(at, province)}`;
	const open = forum.courts.filter(({ finding }) => finding.holds);
	return [
		heading('courts', brief.procedure.courts, 2),
		list(
			open.map(({ id, finding, places, notes }) => [
				strong(findings.courts[id]),
				...inBrackets(pen.cite(...finding.basis), pen.words.lang),
				...(places.length ? [text(`${colon(pen)}${places.map(place).join(semicolon(pen))}`)] : []),
				...notes.map((note) => text(`${stop(pen)}${findings.courtNotes[note]}`))
			])
		),
		...(several(forum)
			? [paragraph(text(brief.procedure.choose), ...inBrackets(pen.cite('CPL-36'), pen.words.lang))]
			: []),
		...(forum.intended && !forum.intended.holds
			? [
					{
						kind: 'notice' as const,
						tone: 'limits' as const,
						inline: [text(`${reasons(pen, forum.intended)}${stop(pen)}${brief.procedure.intendedElsewhere}`)]
					}
				]
			: [])
	];
}

/** The name as it stands on the complaint, Chinese in both languages. */
const causeName = ({ words: { lang } }: Pen, { zh, en }: { zh: string; en: string }) =>
	lang === 'en' ? `${zh} (${en})` : zh;

function causes(pen: Pen, { causes: of }: Part): Block[] {
	if (!of) return [];
	const { brief, findings } = pen.words;
	const open = of.causes.filter(({ finding }) => finding.holds);
	const note = ({ standing, lead }: (typeof open)[number]) =>
		[...(lead ? [brief.procedure.lead] : []), findings.causes[standing]].join(semicolon(pen));
	const { list: dated } = of;
	return [
		heading('causes', brief.procedure.causes, 2),
		paragraph(
			text(
				dated
					? fill(brief.procedure.list, {
							number: dated.number,
							from: writtenDate(dated.from, pen.words.lang),
							standing: brief.procedure.listStanding[dated.standing]
						})
					: brief.procedure.noList
			)
		),
		...(open.length
			? [
					list(open.map((one) => [strong(causeName(pen, one)), text(`${colon(pen)}${note(one)}`)])),
					paragraph(text(brief.procedure.oneCause))
				]
			: dated
				? [paragraph(text(brief.procedure.noCause))]
				: [])
	];
}

function interim(pen: Pen, { interim: measures }: Part): Block[] {
	const { brief, findings } = pen.words;
	const open = measures.filter(({ finding }) => finding.holds);
	if (!open.length) return [];
	return [
		heading('interim', brief.procedure.interim, 2),
		list(
			open.map(({ id, finding }) => [
				strong(findings.interim[id]),
				...inBrackets(pen.cite(...finding.basis), pen.words.lang),
				text(`${stop(pen)}${findings.interimMore[id]}`)
			])
		),
		paragraph(text(brief.procedure.urgency))
	];
}

function notOpen(pen: Pen, { forum, causes: of, interim: measures }: Part, met: boolean): Block[] {
	const { brief, findings } = pen.words;
	const why = (name: string, finding: Finding, notes: readonly string[] = []): Inline[] => [
		strong(name),
		text(
			`${colon(pen)}${[...(finding.grounds.length || !notes.length ? [reasons(pen, finding)] : []), ...notes].join(
				stop(pen)
			)}`
		)
	];
	const items = [
		...forum.courts
			.filter(({ finding }) => !finding.holds)
			.map(({ id, finding, notes }) =>
				why(
					findings.courts[id],
					finding,
					notes.map((note) => findings.courtNotes[note])
				)
			),
		...(of?.causes ?? [])
			.filter(({ finding, standing }) => !finding.holds && standing === 'absent')
			.map((one) => why(causeName(pen, one), one.finding, [findings.causes.absent])),
		...measures
			.filter(({ finding }) => !finding.holds)
			.map(({ id, finding }) =>
				why(
					findings.interim[id],
					finding,
					met && id === 'property' && !finding.grounds.length ? [brief.procedure.noPayment] : []
				)
			)
	];
	return items.length ? [heading('not-courts', brief.procedure.notOpen, 2), list(items)] : [];
}
