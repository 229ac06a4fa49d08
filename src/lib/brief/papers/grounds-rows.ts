import type { FormRow, Inline } from '../document';
import { fill } from '../speak';
import { itemsOf } from '../../case/answers';
import { text } from '../compose/pieces';
import { askedRemedies, defendants } from './asked';
import { asserted, contention, contentions, evidenceFor, evidenceLine, saysYes, versionOf } from './asserted';
import { actKind } from './conduct-kinds';
import { head, listed, row, typedAt, type Desk } from './desk';
import { defenceLines } from './defence-lines';
import { lawfulRows } from './lawful-rows';
import { claimedMoney } from './money';
import { causeLines, faultLines, partLines } from './part-lines';
import { stated } from './parties-rows';
import { tick, ticks } from './ticks';

/** 事实与理由: each from a finding, with what it rests on and the evidence in hand. */
export function groundsRows(desk: Desk): FormRow[] {
	const { court } = desk;
	const { grounds: words, heads } = court.complaint;
	const sued = defendants(desk.law, desk.typed);
	return [
		head('grounds', heads.grounds),
		row('who', words.who, whoLines(desk)),
		row('information', words.information, informationLines(desk)),
		...lawfulRows(desk),
		...conductRows(desk),
		row('when', words.when, whenLines(desk)),
		row('notice', words.notice, noticeLines(desk)),
		row('harm', words.harm, harmLines(desk)),
		row('cause', words.cause, causeLines(desk, sued)),
		row('fault', words.faultRow, faultLines(desk, sued)),
		row('part', words.part, partLines(desk, sued)),
		row('answers', words.answers, defenceLines(desk)),
		row('law', words.law, [lawLine(desk)]),
		row('more', words.more, [
			stated(desk, 'victims.others') === 'yes' ? words.joinder : '',
			typedAt(desk, 'more') ?? (stated(desk, 'victims.others') === 'yes' ? '' : court.none)
		])
	];
}

function whoLines(desk: Desk): string[] {
	const { court, law, pen } = desk;
	const { grounds: words } = court.complaint;
	const kind = stated(desk, 'claimant.kind');
	const of = { guardian: words.whoGuardian, relatives: words.whoRelatives, organisation: words.whoBody };
	const open = law.burden.qualification.tracks.filter(({ id, finding }) => id !== 'contract' && finding.holds);
	return [
		kind && kind in of ? of[kind as keyof typeof of] : words.whoSelf,
		fill(words.interests, { list: open.map(({ id }) => pen.words.findings.tracks[id]).join('、') })
	];
}

function informationLines(desk: Desk): string[] {
	const { court, pen } = desk;
	const { grounds: words } = court.complaint;
	const used = (...of: string[]) => of.some((use) => saysYes(desk, `face.use.${use}`));
	const chosen = [
		...(used('photo') ? ['image'] : []),
		...(used('verify', 'identify', 'analyse') ? ['template'] : []),
		...(used('identify', 'analyse') ? ['matched'] : []),
		...(used('synthesise') ? ['synthetic'] : [])
	];
	const about = ['face.stored', 'store.where', 'face.source'].filter((address) => pen.answers[address]);
	const linked = Object.entries(pen.words.facts['face.linked.*']?.options ?? {}).flatMap(([id, name]) =>
		saysYes(desk, `face.linked.${id}`) ? [name] : []
	);
	const age = stated(desk, 'victim.ageAtStart');
	const child = age && ['8-13', 'under8'].includes(age);
	return [
		ticks(court.options.information, ...chosen),
		about.length ? fill(words.carrier, { list: listed(about.map((address) => contention(desk, address))) }) : '',
		linked.length ? fill(words.linked, { value: linked.join('、') }) : '',
		age && age !== 'adult' ? fill(words.age, { value: asserted(desk, 'victim.ageAtStart') }) : '',
		age ? fill(words.under14, { ticks: tick(court.options.yesNo, child ? 'yes' : 'no') }) : ''
	];
}

/** 被诉侵权行为: the kinds ticked, then for each act a row with what was done and the evidence for it, as the forms nearest to this one have it. */
function conductRows(desk: Desk): FormRow[] {
	const { court, law, pen } = desk;
	const { grounds: words } = court.complaint;
	const acts = (law.burden.conduct?.acts ?? []).filter(({ finding }) => finding.holds);
	return [
		row('conduct', words.conduct, [
			ticks(court.options.conduct, ...new Set(acts.map(({ id }) => actKind(desk, id)))),
			acts.length ? words.elsewhere : ''
		]),
		...acts.map(({ id, finding }, i) => {
			const addresses = finding.grounds.map(({ address }) => address);
			return row(`act-${id}`, fill(words.act, { n: i + 1, name: pen.words.findings.acts[id] }), [
				fill(words.particulars, { value: listed(contentions(desk, finding.grounds)) }),
				fill(words.proof, { value: evidenceFor(desk, addresses).join('、') || words.proofOpen })
			]);
		})
	];
}

function whenLines(desk: Desk): string[] {
	const { court, pen } = desk;
	const { grounds: words } = court.complaint;
	const day = (address: string) => (pen.answers[address] ? asserted(desk, address) : words.unknownDay);
	const going = versionOf(desk, 'taking.endedOn') === 'ongoing';
	const where = ['incident.scene', 'place.kind', 'place.incident', 'incident.network'];
	const links = typedAt(desk, 'links');
	return [
		fill(words.period, { from: day('taking.startedOn'), to: going ? words.ongoing : day('taking.endedOn') }),
		listed(where.filter((address) => pen.answers[address]).map((address) => contention(desk, address))),
		...(links ? [`${court.complaint.claims.links}${links}`] : []),
		evidenceLine(desk, ['taking.startedOn', 'taking.endedOn', ...where])
	];
}

function noticeLines(desk: Desk): string[] {
	const { court, pen } = desk;
	const { grounds: words } = court.complaint;
	const demands = itemsOf(pen.answers, 'demands');
	const notified = itemsOf(pen.answers, 'participants')
		.map((id) => `participants/${id}/noticeProper`)
		.filter((address) => pen.answers[address]);
	const after = ['consent.withdrawn', 'request.answered', 'leak.response'].filter((address) => pen.answers[address]);
	const told = demands.length > 0 || notified.some((address) => saysYes(desk, address));
	return [
		tick(court.options.yesNo, told ? 'yes' : 'no'),
		...demands.map((id) =>
			fill(words.noticeLine, {
				on: versionOf(desk, `demands/${id}/on`) ? asserted(desk, `demands/${id}/on`) : words.unknownDay,
				kind: asserted(desk, `demands/${id}/kind`),
				provable: words.provable[saysYes(desk, `demands/${id}/provable`) ? 'yes' : 'no']
			})
		),
		listed([...notified, ...after].map((address) => contention(desk, address)))
	];
}

function harmLines(desk: Desk): string[] {
	const { pen } = desk;
	const harms = ['harm.exposure', 'harm.mental', 'harm.intimate', 'harm.work', 'leak.happened'].filter((address) => {
		const version = versionOf(desk, address);
		return version !== undefined && !['none', 'nobody', 'no'].includes(version);
	});
	const losses = itemsOf(pen.answers, 'losses');
	const lost = losses.map(
		(id) =>
			`${pen.say.itemName(`losses/${id}/`)}（${asserted(desk, `losses/${id}/kind`)}）${asserted(desk, `losses/${id}/amount`)}`
	);
	return [
		listed(harms.map((address) => contention(desk, address))),
		listed(lost),
		evidenceLine(desk, [...harms, ...losses.map((id) => `losses/${id}/amount`)])
	];
}

/** What lets the other side off, or says from when a text holds: read on the way, and no ground of a claim. */
const noGround = new Set(['FR-5', 'FR-16', 'CC-999', 'CC-1020', 'CC-1036', 'PIPL-74', 'TE-1']);

/** Every article a claim made here rests on. */
function lawLine(desk: Desk): Inline[] {
	const { law, typed, pen } = desk;
	const { qualification, conduct, remedies, shares } = law.burden;
	const asked: readonly string[] = askedRemedies(law, typed);
	const { parts } = claimedMoney(pen, law, typed);
	const ids = [
		...qualification.finding.basis,
		...(conduct?.acts ?? []).flatMap(({ finding }) => (finding.holds ? finding.basis : [])),
		...remedies.flatMap(({ id, finding }) => (asked.includes(id) ? finding.basis : [])),
		...parts.flatMap(({ figure }) => figure.basis),
		...shares.groups.flatMap(({ basis }) => basis)
	];
	const grounds = [...new Set(ids)].filter((id) => !noGround.has(id));
	return grounds.length ? [...pen.cite(...grounds)] : [text(desk.court.blank)];
}
