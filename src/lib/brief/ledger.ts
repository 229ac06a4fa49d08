import { bearers, ledger, type Bearer, type LedgerRow } from '../assessment/ledger';
import type { Answers } from '../case/answers';
import type { Onus } from '../reasoning/read';
import { speaker, type Speaker, type Vocabularies } from './speak';

/** One line of the ledger: a question as it was answered, with the rows it stands for. */
export interface LedgerLine {
	label: string;
	text: string;
	open: boolean;
	rows: readonly (LedgerRow & { label: string })[];
	burdens: LedgerRow['burdens'];
	unproven: string;
	usual: readonly string[];
}

/** The ledger in words, by who must prove. */
export function ledgerLines(
	relied: ReadonlyMap<string, readonly Onus[]>,
	answers: Answers,
	words: Vocabularies
): { by: Bearer; lines: LedgerLine[] }[] {
	const say = speaker(answers, words);
	const rows = ledger(relied, answers);
	return bearers.flatMap((by) => {
		const of = new Map(rows.flatMap((row) => (row.by === by ? [[row.address, row] as const] : [])));
		const lines = say.statements([...of.keys()]).map(({ label, text, addresses }) => ({
			label,
			text,
			...spoken(
				addresses.map((a) => of.get(a)!),
				say,
				words
			)
		}));
		return lines.length ? [{ by, lines }] : [];
	});
}

function spoken(rows: readonly LedgerRow[], say: Speaker, { evidence, lang }: Vocabularies) {
	const start = ({ address, unproven }: LedgerRow) =>
		unproven.map((value) => (value === 'undetermined' ? evidence.undetermined : say.value(address, value)));
	const side = (by: LedgerRow['burdens'][number]['by']) => ({
		by,
		basis: [...new Set(rows.flatMap(({ burdens }) => burdens.flatMap((one) => (one.by === by ? one.basis : []))))]
	});
	return {
		rows: rows.map((row) => ({ ...row, label: say.label(row.address) })),
		open: rows.some(({ open }) => open),
		burdens: rows[0]!.burdens.map(({ by }) => side(by)),
		unproven: [...new Set(rows.flatMap(start))].join(lang === 'en' ? ' / ' : '／'),
		usual: [...new Set(rows.flatMap(({ usual }) => usual))].map((kind) => evidence.kinds[kind])
	};
}
