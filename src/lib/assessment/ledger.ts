import { addressesOf, type Answer, type Answers, type Evidence, type Value } from '../case/answers';
import { vocabulary } from '../case/facts';
import { factAt, type Fact } from '../case/vocabulary';
import type { Onus, Side } from '../reasoning/read';
import { usualFor, type EvidenceKind } from './evidence';

export interface LedgerRow {
	address: string;
	answer: Answer;
	/** Whose burden it is; `both` where rules differ. */
	by: Bearer;
	/** The articles that lay it, by side. */
	burdens: readonly { by: Side; basis: readonly string[] }[];
	/** What a court starts from where it is not shown. */
	unproven: readonly Value[];
	/** Not known, suspected, or disputed without a finding. */
	open: boolean;
	usual: readonly EvidenceKind[];
	evidence: readonly Evidence[];
}

const sides = ['claimant', 'defendant'] as const;
/** In the order of the ledger. */
export const bearers = [...sides, 'both'] as const;
export type Bearer = (typeof bearers)[number];

/**
 * 举证责任清单: who must prove what, from the burdens the rules read each fact under (CPI-91, FR-6, PIPL-69 and what else they name). By who
 * must prove, in each group what is open first. What the claimant must show and does not claim is no row: nobody has to prove it.
 */
export function ledger(relied: ReadonlyMap<string, readonly Onus[]>, answers: Answers): LedgerRow[] {
	const rows = addressesOf(vocabulary, answers).flatMap((address): LedgerRow[] => {
		const [answer, onus, fact, usual] = [
			answers[address],
			relied.get(address),
			factAt(vocabulary, address) as Fact,
			usualFor(address)
		];
		if (!answer || !onus?.length || !usual) return [];
		const burdens = sides.flatMap((by) => {
			const basis = onus.flatMap((one) => (one.by === by ? [one.basis] : []));
			return basis.length ? [{ by, basis }] : [];
		});
		const by = burdens.length > 1 ? 'both' : burdens[0]!.by;
		const unproven = [...new Set(onus.map((one) => (one.unproven as string | undefined) ?? start(fact)))];
		const evidence = answer.evidence ?? [];
		if (by === 'claimant' && !evidence.length && unproven.every((from) => idle(fact, answer, from))) return [];
		return [{ address, answer, by, burdens, unproven, open: isOpen(answer), usual, evidence }];
	});
	return rows.toSorted((a, b) => bearers.indexOf(a.by) - bearers.indexOf(b.by) || Number(b.open) - Number(a.open));
}

const isOpen = (answer: Answer): boolean =>
	answer.status === 'disputed' ? answer.found === undefined : answer.status !== 'stated';

/** Grades, amounts and days that cannot be ascertained are `undetermined`: the rule that reads them says what the law makes of that. */
const start = (fact: Fact): Value =>
	fact.kind === 'choice' ? fact.unproven : fact.kind === 'link' ? none : 'undetermined';
const none: readonly string[] = [];

/** What is said is no better for the claimant than what a court starts from anyway. */
function idle(fact: Fact, answer: Answer, from: Value): boolean {
	if (answer.status !== 'stated') return false;
	const { value } = answer;
	if (fact.kind === 'link') return !value.length;
	if (fact.kind === 'grade') return value === fact.options[0];
	if (fact.kind !== 'choice') return false;
	const rank = (option: Value) => fact.options.indexOf(option as string);
	return fact.nominal ? value === from : rank(value) <= rank(from);
}
