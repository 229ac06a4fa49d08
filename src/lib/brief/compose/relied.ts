import { addressesOf } from '../../case/answers';
import { vocabulary } from '../../case/facts';
import type { Onus } from '../../reasoning/read';
import type { Block } from '../document';
import type { Pen } from './compose';
import { heading, start, table } from './pieces';

/** The facts relied on, in the order of the questionnaire, each with who must prove it. */
export function relied({ answers, words, say }: Pen, read: ReadonlyMap<string, readonly Onus[]> | undefined): Block[] {
	const { brief, findings } = words;
	const addresses = addressesOf(vocabulary, answers).filter(
		(address) => answers[address] && (!read || read.has(address))
	);
	return [
		heading('facts', brief.sections.facts),
		table(
			brief.captions.facts,
			[start(brief.columns.fact, 1.5), start(brief.columns.answer, 1.6), start(brief.columns.burden, 0.7)],
			say.statements(addresses).map(({ label, addresses: of, text }) => {
				const by = of.flatMap((address) => (read?.get(address) ?? []).map((onus) => findings.sides[onus.by]));
				return [label, text, [...new Set(by)].join('／') || '—'];
			})
		)
	];
}
