import type { LedgerRow } from '../assessment/ledger';
import { withEvidence } from '../case/answers';
import type { OutcomeJson } from './outcome-schema';

/** One row of the ledger of who must prove what in the JSON form of an assessment. */
export const ledgerRowJson = ({
	answer,
	burdens,
	unproven,
	usual,
	evidence,
	...row
}: LedgerRow): OutcomeJson['ledger'][number] => ({
	...row,
	answer: withEvidence(answer, []),
	burdens: burdens.map(({ by, basis }) => ({ by, basis: [...basis] })),
	unproven: [...unproven],
	usual: [...usual],
	evidence: evidence.map((one) => ({ ...one }))
});
