import type { Read } from '../../../case/facts';
import type { ProvisionId } from '../../../law/ids';
import type { Decimal } from '../../../reasoning/decimal';
import type { Regime } from '../../qualification/regime';
import type { Standard } from '../../standard';
import type { Cause, Head } from '../cause';
import type { Party } from '../party';

/** The rows of the table of forms (law.md §12), and the joint liability the thesis proposes (model §7). */
export type FormId =
	| 'L1'
	| 'L2'
	| 'L3'
	| 'L4'
	| 'L5'
	| 'L6'
	| 'L7'
	| 'L8'
	| 'L9'
	| 'L9b'
	| 'L10'
	| 'L11'
	| 'L12'
	| 'L13'
	| 'L14'
	| 'L15'
	| 'L16'
	| 'L17'
	| 'L18'
	| 'L19'
	| 'L21'
	| 'L22'
	| 'L23'
	| 'L24'
	| 'thesis';

/**
 * One form of liability between participants. `contested`: courts or writers differ. `heads`: only in these heads of damage.
 * `joint`: each owes the part of all. `instead`: `to` owe the part of `of`, who owes nothing outward. `answers`: `by` owes the part of `of` too,
 * who owes no more than his own. `enlarged`: the platform `of` owes, together with the users, the part that came after notice. `behind`: the keeper
 * of premises `of` owes his part only after the third party, and gets it back from him. `own`: each his own.
 * `debt`: `by` owes all that the company `of` owes outward, without a part of his own.
 */
export type Form = {
	rule: FormId;
	basis: readonly ProvisionId[];
	contested?: true;
	heads?: readonly Head[];
} & (
	| { kind: 'joint'; members: readonly string[] }
	| { kind: 'instead'; of: string; to: readonly string[] }
	| { kind: 'answers'; by: string; of: string }
	| { kind: 'enlarged'; of: string; users: readonly string[]; part: Decimal }
	| { kind: 'behind'; of: string; third: readonly string[] }
	| { kind: 'debt'; by: string; of: string }
	| { kind: 'own'; of: string }
);

export interface Situation {
	parties: readonly Party[];
	causes: ReadonlyMap<string, Readonly<Record<Head, Cause>>>;
	regime: Regime;
	standard: Standard;
	/** A leak, or the use of what leaked, is made out. */
	leak: boolean;
}

/** One row of the table. It reads nothing but contested points of law and parameters. */
export type FormRule = (situation: Situation, read: Read) => Form[];

/** Those of `ids` who are among the participants and answer in civil law. */
export const civil = (parties: readonly Party[], ids: readonly string[]): string[] =>
	ids.filter((id) => parties.some((party) => party.id === id && party.standing !== 'state'));
