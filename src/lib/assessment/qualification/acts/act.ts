import type { ProvisionId } from '../../../law/ids';
import { all, under, type Finding } from '../../../reasoning/finding';
import { cited, type Segment, type Text } from '../regime';

type Sources = Readonly<Partial<Record<Text, readonly ProvisionId[]>>>;

const before = (basis: ProvisionId): Finding => ({
	holds: false,
	grounds: [{ address: 'taking.endedOn', value: 'before' }],
	basis: [basis]
});

/** What a text says of this part of the conduct: nothing, where the conduct was before it. `since` names the text without which there is no such act. */
export function when(segment: Segment, since: 'CC' | 'FR' | 'PIPL', finding: Finding, of: Sources): Finding {
	const gone = segment.governs[since] === 'none';
	const entry = { CC: 'TE-1', FR: 'FR-16', PIPL: 'PIPL-74' } as const;
	return gone ? all(before(entry[since]), finding) : under(finding, ...cited(segment, of));
}

/** Under the face-recognition provisions where recognition technology was used after they came into force (FR-1, FR-16); else on the other texts alone. */
export function withFaceRules(
	segment: Segment,
	recognised: Finding,
	finding: Finding,
	face: readonly ProvisionId[],
	of: Sources
): Finding {
	const applies = recognised.holds && segment.governs.FR !== 'none';
	return under(applies ? all(recognised, finding) : finding, ...(applies ? face : []), ...cited(segment, of));
}
