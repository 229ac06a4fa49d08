import { fill } from '../speak';
import { defendants } from './asked';
import type { Desk } from './desk';
import { ticks } from './ticks';

/** The forms of the table of liability as the form has them. What answers in another’s place or for a part is told in the list below. */
const formOf = { joint: 'joint', several: 'several', supplementary: 'supplementary' } as const;

/** 责任承担方式: in what form each of those sued answers; parts and sums are left to be written. */
export function liabilityLines(desk: Desk): string[] {
	const { court, law, typed, pen } = desk;
	const sued = defendants(law, typed);
	const groups = law.burden.shares.groups.filter(({ participants }) =>
		participants.some((id) => sued.some((party) => party.id === id))
	);
	const chosen = new Set(groups.flatMap(({ form }) => (form in formOf ? [formOf[form as keyof typeof formOf]] : [])));
	return [
		ticks(court.options.liability, ...chosen),
		...groups.map(({ participants, form, heads }) =>
			fill(court.complaint.claims.grouped, {
				names: participants.map(pen.say.party).join('、'),
				form: pen.words.findings.forms[form],
				heads: heads.map((head) => pen.words.findings.heads[head]).join('、')
			})
		),
		...(chosen.has('several')
			? [sued.map(({ id }) => fill(court.complaint.claims.each, { name: pen.say.party(id) })).join('；')]
			: [])
	];
}
