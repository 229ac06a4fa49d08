import { inBrackets } from '../compose/cite';
import { text } from '../compose/pieces';
import type { FormRow } from '../document';
import { fill } from '../speak';
import { itemsOf } from '../../case/answers';
import { askedRemedies, defendants, type RemedyClaim } from './asked';
import { asserted, contentions, evidenceLine, versionOf } from './asserted';
import { head, listed, row, typedAt, written, type Desk } from './desk';
import { liabilityLines } from './liability-lines';
import { claimedMoney, type MoneyClaim, type MoneyHead } from './money';
import { tick, ticks } from './ticks';
import { sumText, totalLines } from './total-lines';

/** 诉讼请求: only what was chosen, and of money only the sums the claimant states himself. */
export function claimsRows(desk: Desk): FormRow[] {
	const { court, law, typed, pen } = desk;
	const { claims: words, heads } = court.complaint;
	const asked = askedRemedies(law, typed);
	const claimed = claimedMoney(pen, law, typed);
	const { parts } = claimed;
	const part = (of: MoneyHead) => parts.find((one) => one.head === of);
	const costs = typed['claim/costs'] ?? 'yes';
	return [
		head('claims', heads.claims),
		row('whole', words.whole, [wholeLine(desk, asked, parts, costs)]),
		row('stop', words.stop, stopLines(desk, asked)),
		row('second', words.second, secondLines(desk, asked)),
		row('third-claim', words.third, thirdLines(desk, asked)),
		row('property', words.property, propertyLines(desk, part('property'))),
		row('solatium', words.solatium, solatiumLines(desk, part('solatium'))),
		row('expenses', words.expenses, expensesLines(desk, part('expenses'))),
		row('liability', words.liability, liabilityLines(desk)),
		row('punitive', words.punitive, [
			[text(words.punitiveNone), ...inBrackets(pen.cite('CC-179'), 'zh-CN'), text('。')]
		]),
		row('costs', words.costs, [tick(court.options.yesNo, costs)]),
		row('other', words.other, [otherLine(desk, asked)]),
		row('total', words.total, totalLines(desk, claimed))
	];
}

/** Everything asked for, numbered, in one sentence. */
function wholeLine(desk: Desk, asked: readonly RemedyClaim[], parts: readonly MoneyClaim[], costs: string): string {
	const { said, claims } = desk.court.complaint;
	const items = [
		...asked.map((id) => said[id]),
		...parts.map((one) => fill(said[one.head], { sum: sumText(desk, one) })),
		...(costs === 'yes' ? [said.costs] : [])
	];
	if (!items.length) return fill(claims.wholeLine, { list: desk.court.blank });
	return fill(claims.wholeLine, { list: items.map((item, i) => `${String(i + 1)}. ${item}`).join('；') });
}

const has = (desk: Desk, id: RemedyClaim, asked: readonly RemedyClaim[]) =>
	tick(desk.court.options.haveNot, asked.includes(id) ? 'yes' : 'no');

function stopLines(desk: Desk, asked: readonly RemedyClaim[]): string[] {
	const { court, law, pen } = desk;
	const acts = (law.burden.conduct?.acts ?? []).filter(({ finding }) => finding.holds);
	const box = has(desk, 'stop', asked);
	if (!asked.includes('stop')) return [box];
	return [
		box,
		fill(court.complaint.claims.stopLine, { list: acts.map(({ id }) => pen.words.findings.acts[id]).join('；') }),
		`${court.complaint.claims.links}${written(desk, 'links')}`
	];
}

function secondLines(desk: Desk, asked: readonly RemedyClaim[]): string[] {
	const { court, law, typed, pen } = desk;
	const { claims: words } = court.complaint;
	const chosen = [
		...(asked.includes('delete') ? ['delete'] : []),
		...(asked.includes('delete') && versionOf(desk, 'share.recipients') === 'public' ? ['disconnect'] : []),
		...(asked.includes('stop') ? ['stopProcessing'] : []),
		...(asked.includes('withdraw') ? ['withdraw'] : []),
		...(asked.includes('access') ? ['access'] : [])
	];
	const names = defendants(law, typed).map(({ id }) => pen.say.party(id));
	return [
		ticks(court.options.second, ...chosen),
		...(chosen.length ? [fill(words.to, { list: names.join('、') || court.blank }), words.within] : [])
	];
}

function thirdLines(desk: Desk, asked: readonly RemedyClaim[]): string[] {
	const { court } = desk;
	const chosen = [
		...(asked.includes('apology') ? ['apology'] : []),
		...(asked.includes('removeEffects') ? ['removeEffects', 'restore'] : [])
	];
	const extent = asserted(desk, 'harm.exposure');
	return [
		ticks(court.options.third, ...chosen),
		...(chosen.length
			? [court.complaint.claims.manner, extent ? fill(court.complaint.claims.extent, { value: extent }) : '']
			: [])
	];
}

/** On what the sum rests: as chosen, else loss where losses were entered. */
function propertyBasis({ typed, pen: { answers } }: Desk): string | undefined {
	return typed['property/basis'] ?? (itemsOf(answers, 'losses').length ? 'loss' : undefined);
}

function propertyLines(desk: Desk, claim: MoneyClaim | undefined): string[] {
	const { court, pen } = desk;
	const { claims: words } = court.complaint;
	if (!claim) return [court.notAsked];
	const items = itemsOf(pen.answers, 'losses');
	const losses = items.map((id) =>
		fill(words.lossLine, {
			name: pen.say.itemName(`losses/${id}/`),
			kind: asserted(desk, `losses/${id}/kind`),
			sum: asserted(desk, `losses/${id}/amount`),
			ticks: tick(court.options.haveNot, versionOf(desk, `losses/${id}/voucher`))
		})
	);
	const gain = pen.answers['gain.known'] ? [fill(words.gainLine, { sum: asserted(desk, 'gain.known') })] : [];
	return [
		sumText(desk, claim),
		fill(words.propertyBasis, { ticks: tick(court.options.propertyBasis, propertyBasis(desk)) }),
		...losses,
		...gain,
		evidenceLine(desk, [...items.flatMap((id) => [`losses/${id}/amount`, `losses/${id}/voucher`]), 'gain.known'])
	];
}

function solatiumLines(desk: Desk, claim: MoneyClaim | undefined): string[] {
	const { court, law } = desk;
	const { claims: words } = court.complaint;
	if (!claim) return [court.yuanBlank, words.solatiumNote];
	const severity = law.burden.personal?.solatium.severity.finding;
	const facts = contentions(desk, severity?.grounds ?? []);
	return [
		sumText(desk, claim),
		fill(words.severe, { list: listed(facts) || court.blank }),
		evidenceLine(
			desk,
			(severity?.grounds ?? []).map(({ address }) => address)
		),
		...(claim.sum ? [] : [words.solatiumNote])
	];
}

function expensesLines(desk: Desk, claim: MoneyClaim | undefined): string[] {
	const { court, pen } = desk;
	if (!claim) return [court.notAsked];
	const items = itemsOf(pen.answers, 'expenses').filter(
		(id) => versionOf(desk, `expenses/${id}/kind`) !== 'mitigation'
	);
	return [
		sumText(desk, claim),
		...items.map((id) =>
			fill(court.complaint.claims.expenseLine, {
				kind: asserted(desk, `expenses/${id}/kind`),
				sum: asserted(desk, `expenses/${id}/amount`),
				ticks: tick(court.options.haveNot, versionOf(desk, `expenses/${id}/voucher`))
			})
		),
		evidenceLine(
			desk,
			items.flatMap((id) => [`expenses/${id}/amount`, `expenses/${id}/voucher`])
		)
	];
}

function otherLine(desk: Desk, asked: readonly RemedyClaim[]): string {
	const { said } = desk.court.complaint;
	const more = (['alternative', 'correct', 'voidClause'] as const).filter((id) => asked.includes(id));
	const own = typedAt(desk, 'other');
	return listed([...more.map((id) => said[id]), ...(own ? [own] : [])]) || desk.court.none;
}
