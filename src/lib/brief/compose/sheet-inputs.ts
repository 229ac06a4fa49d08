import { addressesOf, lookup, type Answer, type Answers, type Value } from '../../case/answers';
import { vocabulary } from '../../case/facts';
import { factAt } from '../../case/vocabulary';
import type { Onus } from '../../reasoning/read';
import type { Block, Inline } from '../document';
import { speaker } from '../speak';
import type { Draft } from './draft';
import { heading, paragraph, sheetWidths, start, table, text, underHeading } from './pieces';

/** 一、输入: every fact relied on, with both sides' versions, the value this sheet works with, who must prove it, and room for the finding. */
export function sheetInputs(draft: Draft): Block[] {
	const { answers, lines, relied, say, words } = draft;
	const { judge } = draft.said;
	const { columns } = judge;
	const addresses = addressesOf(vocabulary, answers).filter(
		// A name is how a line is called, no fact to be found.
		(address) => answers[address] && relied.has(address) && !/^participants\/[^/]+\/name$/.test(address)
	);
	const view = (of: (answer: Answer, address: string) => Answer) =>
		speaker(
			Object.fromEntries(
				Object.entries(answers).map(([address, answer]) => [
					address,
					addresses.includes(address) ? of(answer, address) : answer
				])
			),
			words
		).statements(addresses, true);
	const claimant = view((answer) => side(answer, 'claimant'));
	const defendant = view((answer) => side(answer, 'defendant'));
	const taken = view((answer, address) => resolved(answers, address, answer, relied.get(address) ?? []));
	const rows = say.statements(addresses, true).map(({ label, own, addresses: of }, i) => {
		const disputed = of.some((address) => answers[address]!.status === 'disputed');
		const money = of.some((address) => factAt(vocabulary, address)?.kind === 'amount') && !draft.amounts;
		const value = (words: string | undefined) => (money ? judge.amountLeftOut : (words ?? ''));
		const [list, id] = of[0]!.split('/') as [string, string?];
		const party = list === 'participants' && id ? say.party(id) : '';
		const cells = [
			lines.next(`input/${of[0]!}`),
			party ? own : label,
			value(claimant[i]?.text),
			disputed ? value(defendant[i]?.text) : '—',
			value(taken[i]?.text === claimant[i]?.text ? judge.asClaimed : taken[i]?.text),
			burdens(draft, of),
			''
		];
		return { of: party && id ? id : '', party, cells };
	});
	const columnsOf = [
		start(columns.line, sheetWidths.line),
		start(columns.fact, 1.3),
		start(columns.claimant, 1.3),
		start(columns.defendant, 0.9),
		start(columns.taken, 1.1),
		start(columns.burden, 1.6),
		start(columns.finding, sheetWidths.finding)
	];
	// Neighbours about the same participant, or about none, stand in one table; a participant’s is called by its name.
	const runs = rows.reduce<{ of: string; caption: string; cells: (typeof rows)[number]['cells'][] }[]>(
		(made, { of, party, cells }) => {
			const last = made.at(-1);
			if (last?.of === of) last.cells.push(cells);
			else made.push({ of, caption: party || (made.length ? judge.inputsMore : judge.inputs), cells: [cells] });
			return made;
		},
		[]
	);
	return [
		heading('inputs', judge.inputs),
		paragraph(text(judge.inputsNote)),
		...runs.map(({ caption, cells }) => {
			const block = table(caption, columnsOf, cells);
			return caption === judge.inputs ? underHeading(block) : block;
		})
	];
}

/** An answer as one side has it. */
function side(answer: Answer, of: 'claimant' | 'defendant'): Answer {
	if (answer.status === 'disputed') return { status: 'stated', value: answer[of] };
	if (answer.status === 'suspected') return { status: 'stated', value: answer.value };
	return answer;
}

/** The value the rules worked with by the burden of proof, as the first of its burdens resolves it. */
function resolved(answers: Answers, address: string, answer: Answer, [onus]: readonly Onus[]): Answer {
	if (answer.status === 'stated' || !onus) return answer;
	const value = lookup(vocabulary, answers, 'burden')(address, onus)?.value as Value | undefined;
	return value === undefined ? answer : { status: 'stated', value };
}

function burdens({ relied, words: { findings, lang }, cite }: Draft, addresses: readonly string[]): Inline[] {
	const read = addresses.flatMap((address) => relied.get(address) ?? []);
	const [colon, apart] = lang === 'en' ? [': ', '; '] : ['：', '；'];
	const of = (['claimant', 'defendant'] as const).flatMap((by) => {
		const basis = [...new Set(read.flatMap((onus) => (onus.by === by ? [onus.basis] : [])))];
		return basis.length ? [{ by, basis }] : [];
	});
	if (!of.length) return [text('—')];
	return of.flatMap(({ by, basis }, i) => [text(`${i ? apart : ''}${findings.sides[by]}${colon}`), ...cite(...basis)]);
}
