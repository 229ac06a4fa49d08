import type { Party } from '../../assessment/liability/party';
import { usualFor } from '../../assessment/evidence';
import { inBrackets } from '../compose/cite';
import { heading, text } from '../compose/pieces';
import type { Document, FormRow } from '../document';
import { openTo, ownPleas, reach, type Plea } from '../pleas';
import { fill } from '../speak';
import { askedRemedies, type RemedyClaim } from './asked';
import { contentions } from './asserted';
import { paper, signature } from './complaint';
import { head, listed, row, type Desk } from './desk';
import { moneyClaims, type MoneyHead } from './money';
import { agentRow, answererLines } from './parties-rows';
import { pointsBlocks } from './points';
import { ticks } from './ticks';
import { sumText } from './total-lines';
import { writtenDate } from '../written-day';

/** Kinds of usual evidence named in a row. */
const named = 3;

/** 答辩状 of one defendant, an outline from the same facts: to each claim, the defences the rules know with who must prove them, and how each fact stands. */
export function answer(desk: Desk, party: Party): Document {
	const { court, pen } = desk;
	const { answer: words } = court;
	const name = pen.say.party(party.id);
	return paper(desk, words.title, words.fileName, [
		{ kind: 'title', text: words.title, under: words.under },
		{ kind: 'notice', tone: 'limits', inline: [text(court.complaint.unofficial)] },
		{ kind: 'notice', tone: 'limits', inline: [text(fill(words.note, { name }))] },
		{
			kind: 'form',
			name: words.form,
			rows: [
				head('party', words.heads.party),
				row('answerer', words.party, answererLines(desk, party)),
				agentRow(desk, `agent/${party.id}`, words.represented),
				head('replies', words.heads.claims),
				...replies(desk, party, name),
				head('defences', words.heads.defences),
				...pleas(desk, party)
			]
		},
		heading('positions', words.heads.facts),
		...pointsBlocks(desk),
		signature(desk, court.complaint.sign.answerer)
	]);
}

/** Each claim with its three boxes and what there may be to say to it: never filled in for him. */
function replies(desk: Desk, party: Party, name: string): FormRow[] {
	const { court, law, typed, pen } = desk;
	const { answer: words, complaint } = court;
	const open = ticks(court.options.reply);
	const reply = (id: RemedyClaim | MoneyHead | 'costs', label: string) =>
		row(`reply-${id}`, label, [open, fill(words.reasons, { list: words.claimReasons[id] })]);
	const groups = law.burden.shares.groups.filter(({ participants }) => participants.includes(party.id));
	return [
		...askedRemedies(law, typed).map((id) => reply(id, complaint.said[id])),
		// What was sued for is to be answered, whether or not a complaint is drawn up here as well.
		...moneyClaims(law, typed, pen.answers)
			.filter(({ chosen, stated }) => chosen || stated)
			.map((part) => reply(part.head, fill(complaint.said[part.head], { sum: sumText(desk, part) }))),
		reply('costs', complaint.said.costs),
		row('reply-liability', words.liabilityRow, [
			open,
			...(groups.length
				? groups.map(({ form, basis }) => [
						text(`${pen.words.findings.forms[form]}（`),
						...pen.cite(...basis),
						text('）')
					])
				: [fill(words.liabilityNone, { name })]),
			words.ownShare
		])
	];
}

/** The defences the rules know: what each takes, who must prove it and with what; raised ones first. */
function pleas(desk: Desk, party: Party): FormRow[] {
	const { court, law, pen } = desk;
	const { answer: words } = court;
	const { findings, evidence } = pen.words;
	const all = law.burden.defences.filter((one) => openTo(party, one));
	const condition = ({ finding, onus }: (typeof all)[number]['conjuncts'][number]) =>
		fill(words.condition, {
			grounds: listed(contentions(desk, finding.grounds)),
			met: finding.holds ? words.conditionMet : words.conditionNot,
			side: findings.sides[onus?.by ?? 'defendant']
		});
	const usual = (addresses: readonly string[]) => {
		const kinds = [...new Set(addresses.flatMap((address) => usualFor(address) ?? []))].slice(0, named);
		return kinds.length ? fill(words.prove, { list: kinds.map((kind) => evidence.kinds[kind]).join('、') }) : '';
	};
	const raised = all
		.filter((one) => one.raised && reach(pen.answers, party, one))
		.map(({ id, finding, conjuncts, covers }) =>
			row(`plea-${id}`, fill(words.raised, { name: findings.defences[id] }), [
				fill(words.standing, {
					value: finding.holds
						? fill(words.holds, { list: covers.map((act) => findings.acts[act]).join('、') || court.none })
						: fill(words.fails, { grounds: listed(contentions(desk, finding.grounds)) })
				}),
				...conjuncts.map(condition),
				usual(conjuncts.flatMap(({ finding: { grounds } }) => grounds.map(({ address }) => address))),
				pen.cite(...finding.basis)
			])
		);
	const others = all.filter((one) => !one.raised);
	return [
		...raised,
		...others.map(({ id, finding }) =>
			row(`plea-${id}`, fill(words.unraised, { name: findings.defences[id] }), [
				fill(words.unraisedLine, { needs: words.needs[id] }),
				pen.cite(...finding.basis)
			])
		),
		row('plea-fault', words.more.fault, [
			party.standing === 'processor' ? words.more.faultProcessor : words.more.faultOther
		]),
		row('plea-own', words.more.ownPart, [words.more.ownPartMore, usual(['victim.conduct'])]),
		...position(desk, party),
		...limitation(desk)
	];
}

/** Those that have a row of their own above. */
const elsewhere: readonly Plea['id'][] = ['noFault', 'victimFault', 'ownShare'];

/** What the position of this one lets him plead, and no other. */
function position({ court, law, pen }: Desk, party: Party): FormRow[] {
	const { answer: words, complaint } = court;
	const lines = ownPleas(law.burden, party, pen.answers)
		.filter(({ id }) => !elsewhere.includes(id))
		.map(({ id, basis, events = [] }) => [
			text(fill(words.pleas[id], { list: events.map((event) => complaint.events[event]).join('、') })),
			...inBrackets(pen.cite(...basis), 'zh-CN')
		]);
	return lines.length ? [row('plea-position', words.more.position, lines)] : [];
}

function limitation({ law, court }: Desk): FormRow[] {
	const { more } = court.answer;
	const clock = law.burden.deadlines.find(({ id }) => id === 'limitation');
	if (!clock) return [];
	return [
		row('plea-limitation', more.limitation, [
			fill(clock.left < 0 ? more.limitationPast : more.limitationOpen, { on: writtenDate(clock.on, 'zh-CN') })
		])
	];
}
