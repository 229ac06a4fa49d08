import { addressesOf, lookup, type Answer, type Answers, type Value } from '../../case/answers';
import { vocabulary } from '../../case/facts';
import { factAt } from '../../case/vocabulary';
import type { Onus } from '../../reasoning/read';
import type { Block, Inline } from '../document';
import { speaker } from '../speak';
import type { Draft } from './draft';
import { heading, paragraph, start, table, text, underHeading } from './pieces';

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
		).statements(addresses);
	const claimant = view((answer) => side(answer, 'claimant'));
	const defendant = view((answer) => side(answer, 'defendant'));
	const taken = view((answer, address) => resolved(answers, address, answer, relied.get(address) ?? []));
	const rows = say.statements(addresses).map(({ label, addresses: of }, i) => {
		const disputed = of.some((address) => answers[address]!.status === 'disputed');
		const money = of.some((address) => factAt(vocabulary, address)?.kind === 'amount') && !draft.amounts;
		const value = (words: string | undefined) => (money ? judge.amountLeftOut : (words ?? ''));
		return [
			lines.next(`input/${of[0]!}`),
			label,
			value(claimant[i]?.text),
			disputed ? value(defendant[i]?.text) : '—',
			value(taken[i]?.text === claimant[i]?.text ? judge.asClaimed : taken[i]?.text),
			burdens(draft, of),
			''
		];
	});
	return [
		heading('inputs', judge.inputs),
		paragraph(text(judge.inputsNote)),
		underHeading(
			table(
				judge.inputs,
				[
					start(columns.line, 0.42),
					start(columns.fact, 1.3),
					start(columns.claimant, 1.3),
					start(columns.defendant, 0.9),
					start(columns.taken, 1.1),
					start(columns.burden, 2.3),
					start(columns.finding, 0.6)
				],
				rows
			)
		)
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
