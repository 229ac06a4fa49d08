import { payment } from '../../assessment/apportionment/payment';
import type { Shares } from '../../assessment/apportionment/shares';
import type { Estimate } from '../../assessment/estimate';
import type { Standard } from '../../assessment/standard';
import type { Ends } from '../../reasoning/split';
import { bothEnds } from '../amounts';
import type { Block } from '../document';
import { fill } from '../speak';
import type { Pen } from './compose';
import { amount, heading, list, paragraph, start, table, text } from './pieces';

const both = (ends: Ends): string => bothEnds(ends).join(' / ');

/** 追偿: who may turn on whom after paying, up to what, and by which article. */
export function recourses(pen: Pen, standard: Standard, { recourse }: Shares): Block[] {
	const { words, say, cite, standardName } = pen;
	const { brief, findings, lang } = words;
	if (!recourse.length) return [];
	const title = fill(brief.recourse, { standard: standardName(standard) });
	return [
		heading(`recourse-${standard}`, title, 2),
		table(
			title,
			[
				start(brief.columns.payer, 1.2),
				start(brief.columns.against, 1.2),
				start(brief.columns.recourse, 1.4),
				amount(brief.columns.upTo, 1.4),
				start(brief.columns.basis, 2.2)
			],
			recourse.map(({ from, against, kind, basis, upTo }) => [
				from.map(say.party).join(lang === 'en' ? ', ' : '、'),
				say.party(against),
				findings.recourse[kind],
				kind === 'closed' ? '—' : both(upTo),
				cite(...basis)
			])
		)
	];
}

/** 假设: if one cannot pay, is let off, or pays first. They change no figure above. */
export function whatIfs(pen: Pen, standard: Standard, { pieces, shares }: Estimate): Block[] {
	const { insolvent, released, forms } = shares;
	const { words, say, cite, standardName } = pen;
	const { brief, lang } = words;
	if (!insolvent.length) return [];
	const title = fill(brief.whatIf, { standard: standardName(standard) });
	const ids = insolvent.map(({ of }) => of);
	const paying = ids.map((id) => payment(id, pieces, forms, ids));
	const caption = (of: 'insolvent' | 'released' | 'paying') =>
		fill(brief.captions[of], { standard: standardName(standard) });
	const apart = lang === 'en' ? '; ' : '；';
	const each = (of: ReadonlyMap<string, Ends>) =>
		[...of].map(([id, ends]) => `${say.party(id)} ${both(ends)}`).join(apart);
	const space = lang === 'en' ? ' ' : '';
	return [
		heading(`whatif-${standard}`, title, 2),
		list([
			[text(brief.insolventNote), text(space), ...cite('CC-519')],
			[text(brief.releasedNote), text(space), ...cite('CC-520')],
			[text(brief.partialNote), text(space), ...cite('CC-520', 'CC-177')]
		]),
		table(
			caption('insolvent'),
			[start(brief.columns.unable), start(brief.columns.othersBear, 2.4), amount(brief.columns.gap, 1.2)],
			insolvent.map(({ of, bears, gap }) => [say.party(of), each(bears), both(gap)])
		),
		table(
			caption('released'),
			[start(brief.columns.letOff), start(brief.columns.stillAsked, 2.4), amount(brief.columns.givenUp, 1.2)],
			released.map(({ of, outward, givenUp }) => [say.party(of), each(outward), both(givenUp)])
		),
		table(
			caption('paying'),
			[
				start(brief.columns.payingFirst),
				amount(brief.columns.pays, 1.2),
				start(brief.columns.stillAsked, 2.4),
				amount(brief.columns.stillOpen, 1.2)
			],
			paying.map(({ of, paid, outward, open }) => [
				say.party(of),
				both(paid),
				each(new Map([...outward].filter(([id]) => id !== of))),
				both(open)
			])
		),
		paragraph(text(brief.twoEnds))
	];
}
