import { itemsOf } from '../../case/answers';
import type { FormRow } from '../document';
import { fill } from '../speak';
import { contention, evidenceFor, versionOf } from './asserted';
import { listed, row, type Desk } from './desk';
import { tick } from './ticks';

type Element = keyof Desk['court']['complaint']['grounds']['elements'];

/** Where each condition of lawfulness is answered, and what meets it; `duty` is asked of every participant. */
const elements: Readonly<Record<Element, { at: readonly string[]; duty?: string; met: readonly string[] }>> = {
	notice: { at: ['notice.given'], met: ['clear'] },
	consent: { at: ['consent.kind'], met: ['separate'] },
	necessity: { at: ['necessity.purpose', 'use.covered'], met: ['needed', 'covered'] },
	alternative: { at: ['necessity.alternative'], met: ['equal'] },
	assessment: { at: [], duty: 'duty.assess', met: ['kept'] },
	filing: { at: [], duty: 'duty.file', met: ['kept'] },
	retention: { at: ['store.overlong'], met: ['no'] },
	security: { at: ['store.secured'], duty: 'duty.safeguard', met: ['shown', 'kept'] }
};

/**
 * 处理的合法性要件: a row each, met or not as the claimant has it, one box at most. Where he knows nothing of it no box is ticked, and it is said whose
 * it is to show (FR-6, PIPL-69).
 */
export function lawfulRows(desk: Desk): FormRow[] {
	const { court, pen } = desk;
	const { grounds: words } = court.complaint;
	const ids = itemsOf(pen.answers, 'participants');
	return [
		row('lawful', words.lawful, [words.lawfulLead]),
		...(Object.keys(elements) as Element[]).map((id, i) => {
			const { at, duty, met } = elements[id];
			const all = [...at, ...(duty ? ids.map((one) => `participants/${one}/${duty}`) : [])].filter(
				(address) => pen.answers[address]
			);
			const known = all.flatMap((address) => versionOf(desk, address) ?? []);
			const chosen = !known.length ? undefined : known.every((value) => met.includes(value)) ? 'yes' : 'no';
			const said = known.length
				? listed(all.map((address) => contention(desk, address)))
				: all.length
					? words.notAtHand
					: words.notRaised;
			const evidence = evidenceFor(desk, all);
			return row(`lawful-${id}`, fill(words.act, { n: i + 1, name: words.elements[id] }), [
				tick(court.options.yesNo, chosen),
				fill(words.particulars, { value: said }),
				evidence.length ? fill(words.proof, { value: evidence.join('、') }) : ''
			]);
		})
	];
}
