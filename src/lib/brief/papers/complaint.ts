import { ruleSet } from '../../law/parameters/rule-set';
import { heading, list, paragraph, strong, text } from '../compose/pieces';
import type { Block, Document } from '../document';
import { fill } from '../speak';
import { marked } from '../tongues';
import { evidenceAnnex, schedule } from './annex';
import { claimsRows } from './claims-rows';
import { agreedRows, measuresRows, relatedRows, willingRows } from './closing-rows';
import { head, typedAt, type Desk } from './desk';
import { groundsRows } from './grounds-rows';
import { partiesRows, stated } from './parties-rows';

/** The day the case is assessed for, as it stands in names of files and at the foot. */
export const dateOf = (desk: Desk): string => stated(desk, 'assessment.today') ?? '';

/** A paper for the court: Chinese, with the sign of whence it comes at every foot. */
export const paper = (desk: Desk, title: string, fileName: string, blocks: readonly Block[]): Document =>
	marked({
		title,
		lang: 'zh-CN',
		fileName: fill(fileName, { date: dateOf(desk) }),
		date: dateOf(desk),
		footer: fill(desk.court.footer, { ruleSet }),
		pageNumber: desk.court.pageNumber,
		blocks
	});

/** 此致 a court, and who signs: in one box, so that it stays on one page. */
export function signature(desk: Desk, who = desk.court.complaint.sign.claimant): Block {
	const { sign } = desk.court.complaint;
	const to = typedAt(desk, 'court') ?? sign.courtBlank;
	return {
		kind: 'form',
		name: sign.name,
		rows: [head('sign', fill(sign.to, { court: to }), fill(sign.signed, { who }), sign.day)]
	};
}

function causeLine({ law, court }: Desk): string {
	const lead = law.burden.procedure.causes?.causes.find((one) => one.lead);
	return lead ? fill(court.complaint.cause, { cause: lead.zh }) : court.complaint.causeOpen;
}

/**
 * 要素式起诉状 for a dispute over the protection of personal information: the fields and their order are those of the official forms nearest to it, and it says
 * that no official one exists. `annexed`: with our own schedule behind it.
 */
export function complaint(desk: Desk, annexed: boolean): Document {
	const { complaint: words, annex } = desk.court;
	const ours = annexed ? schedule(desk, dateOf(desk)) : [];
	return paper(desk, words.title, words.fileName, [
		{ kind: 'title', text: words.title, under: words.under },
		{ kind: 'notice', tone: 'limits', inline: [text(words.unofficial)] },
		heading('notes', words.notesTitle, 2),
		list(
			words.notes.map((note) => [text(note)]),
			true
		),
		{ kind: 'notice', tone: 'warning', inline: [strong(words.specialTitle), text(words.special)] },
		paragraph(text(causeLine(desk))),
		{
			kind: 'form',
			name: words.form,
			rows: [
				...partiesRows(desk),
				...claimsRows(desk),
				...measuresRows(desk),
				...agreedRows(desk),
				...groundsRows(desk),
				...relatedRows(desk),
				...willingRows(desk)
			]
		},
		signature(desk),
		{ kind: 'pageBreak' },
		heading('annex', annex.title),
		...evidenceAnnex(desk),
		...(ours.length ? [{ kind: 'pageBreak' as const }, ...ours] : [])
	]);
}
