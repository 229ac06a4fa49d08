import { advice } from '../../assessment/advice';
import type { Party } from '../../assessment/liability/party';
import type { Block, Inline } from '../document';
import { ownPleas, reach } from '../pleas';
import { relations } from '../relations';
import { fill } from '../speak';
import { inBrackets } from './cite';
import type { Draft } from './draft';
import { dutyName, faultWords } from './opening';
import { aside, heading, paragraph, start, table, text } from './pieces';

type Row = [name: string, content: Inline[]];

/** 逐个被告的责任: one part for each participant: role, acts, duties not kept, fault and who must show it, form of liability, what it may plead. Sums, and the conditions of a defence, stand once, in sections of their own. */
export function defendants(draft: Draft): Block[] {
	const { law, said, say } = draft;
	if (!law.parties.length) return [];
	const { lawyer } = said;
	return [
		heading('defendants', lawyer.defendants),
		paragraph(text(lawyer.defendantsNote)),
		...law.parties.flatMap((party) => [
			heading(`defendant-${party.id}`, say.party(party.id), 2),
			table(
				say.party(party.id),
				[start(lawyer.row, 0.9), start(lawyer.content, 4)],
				[...conduct(draft, party), ...liability(draft, party), ...pleaded(draft, party)]
			)
		])
	];
}

const row = (name: string, ...content: Inline[]): Row[] =>
	content.some(({ text: words }) => words) ? [[name, content]] : [];

/** What he is, did, and had to do. */
function conduct(draft: Draft, party: Party): Row[] {
	const { answers, law, words, say, cite } = draft;
	const { rows } = draft.said.lawyer;
	const { findings, facts, lang } = words;
	const [join, apart] = lang === 'en' ? [', ', '; '] : ['、', '；'];
	const roles = party.roles.map((role) => facts['participants/roles']?.options?.[role] ?? role).join(join);
	const did = relations(law, words).lines.filter(({ from, to }) => from === party.id || to === party.id);
	const causes = Object.keys(answers).filter((address) => address.startsWith(`participants/${party.id}/cause.`));
	const broken = party.duties.filter(({ grade }) => grade !== 'none');
	return [
		...row(rows.role, text([roles, findings.standing[party.standing]].filter(Boolean).join(apart))),
		...row(rows.did, text(did.map(({ text: line }) => line).join(apart))),
		...row(
			rows.part,
			text(
				say
					.statements(causes)
					.map(({ text: part }) => part)
					.join(apart)
			)
		),
		...row(
			rows.broken,
			...broken.flatMap(({ id, grade, basis }, i) => [
				text(`${i ? apart : ''}${dutyName(words, id)} · ${faultWords(words, grade)}`),
				...inBrackets(cite(...basis), lang)
			])
		)
	];
}

/** His fault and what follows from it. */
function liability(draft: Draft, party: Party): Row[] {
	const { answers, both, law, words, cite } = draft;
	const { lawyer } = draft.said;
	const { rows } = lawyer;
	const { brief, findings, lang } = words;
	const [join, apart] = lang === 'en' ? [', ', '; '] : ['、', '；'];
	const set = answers[`participants/${party.id}/fault`];
	const reason = set?.status === 'stated' && set.reason ? set.reason : brief.noReason;
	// The articles of the duties not kept stand with these.
	const broken = party.duties.some(({ grade }) => grade !== 'none');
	const groups = law.shares.groups.filter(({ participants }) => participants.includes(party.id));
	const given = advice(both.currentLaw).get(party.id);
	const counsel = given
		? row(
				rows.advice,
				text(`${findings.advice[given.advice]}${lang === 'en' ? ': ' : '：'}${findings.adviceReasons[given.reason]}`),
				...inBrackets(cite(...given.basis), lang)
			)
		: [];
	// Who acted in public power is judged by neither fault nor form of civil liability.
	if (party.standing === 'state') return counsel;
	return [
		...row(
			rows.fault,
			text(faultWords(words, party.fault)),
			...(party.faultSet ? [text(`${apart}${fill(lawyer.faultSet, { reason })}`)] : []),
			...(broken ? [] : inBrackets(cite(...party.faultBasis), lang)),
			...whoShows(draft, party).flatMap((piece, i) => (i ? [piece] : [text(apart), piece]))
		),
		...row(
			rows.form,
			...(groups.length
				? groups.flatMap((group, i) => [
						text(
							`${i ? apart : ''}${findings.forms[group.form]}${group.contested ? aside(brief.contested, lang) : ''} · ${group.heads
								.map((head) => findings.heads[head])
								.join(join)}`
						),
						...inBrackets(cite(...group.basis), lang)
					])
				: [text(lawyer.noForm)])
		),
		...counsel
	];
}

/** What was raised and can be his, and what his position lets him plead besides. */
function pleaded({ answers, law, said, words, cite }: Draft, party: Party): Row[] {
	const { lawyer } = said;
	const { brief, findings, facts, lang } = words;
	const [join, apart] = lang === 'en' ? [', ', '; '] : ['、', '；'];
	const raised = law.defences.flatMap((defence): string[] => {
		const acts = defence.raised ? reach(answers, party, defence) : undefined;
		if (!acts) return [];
		// In quotation marks: some names have commas of their own.
		const list = acts.map((id) => `“${findings.acts[id]}”`).join(join) || brief.coversNothing;
		return [fill(defence.finding.holds ? lawyer.stands : lawyer.fails, { name: findings.defences[defence.id], list })];
	});
	const parts = facts['participants/cause.*']?.options ?? {};
	return [
		...row(lawyer.rows.raised, text(raised.join(apart))),
		...row(
			lawyer.rows.pleas,
			...ownPleas(law, party, answers).flatMap(({ id, basis, events = [] }, i) => [
				text(
					`${i ? apart : ''}${fill(lawyer.pleas[id], { list: events.map((event) => parts[event] ?? event).join(join) })}`
				),
				...inBrackets(cite(...basis), lang)
			])
		)
	];
}

/** Who must show his fault: from the burdens his duties were read under. */
function whoShows({ relied, said, words: { findings, lang }, cite }: Draft, { id }: Party): Inline[] {
	const read = [...relied].flatMap(([address, onus]) => (address.startsWith(`participants/${id}/duty.`) ? onus : []));
	return (['claimant', 'defendant'] as const).flatMap((by, i) => {
		const basis = [...new Set(read.flatMap((onus) => (onus.by === by ? [onus.basis] : [])))];
		if (!basis.length) return [];
		return [
			text(
				`${i && read.some((onus) => onus.by === 'claimant') ? (lang === 'en' ? '; ' : '；') : ''}${fill(said.lawyer.bears, { side: findings.sides[by] })}`
			),
			...inBrackets(cite(...basis), lang)
		];
	});
}
