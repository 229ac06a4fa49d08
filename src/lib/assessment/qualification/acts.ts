import type { Read } from '../../case/facts';
import type { ProvisionId } from '../../law/ids';
import { any, type Finding } from '../../reasoning/finding';
import { beyondPurpose } from './acts/beyond-purpose';
import { faceOnly } from './acts/face-only';
import { leaked } from './acts/leaked';
import { noLegalBasis } from './acts/legal-basis';
import { notDeleted } from './acts/not-deleted';
import { offensive } from './acts/offensive';
import { passedOn } from './acts/passed-on';
import { portrait } from './acts/portrait';
import { privacy } from './acts/privacy';
import { publicDevice } from './acts/public-device';
import { publishedOpenly } from './acts/published';
import { reputation } from './acts/reputation';
import { requestRefused } from './acts/request-refused';
import { rulesNotStated } from './acts/rules-not-stated';
import { noSeparateConsent } from './acts/separate-consent';
import { serviceRefused } from './acts/service-refused';
import { unfairDecision } from './acts/unfair-decision';
import { unnecessary } from './acts/unnecessary';
import { venueUse } from './acts/venue-use';
import { observed, type Observed } from './observed';
import type { Segment } from './regime';

/** Every kind of infringement with its rule: FR-2(1)–(8) and FR-10 first, then what the PIPL and the Code add. */
const rules = {
	venueUse,
	rulesNotStated,
	noSeparateConsent,
	beyondPurpose,
	leak: leaked,
	passedOn,
	offensive,
	unnecessary,
	faceOnly,
	serviceRefused,
	noLegalBasis,
	publicDevice,
	unfairDecision,
	published: publishedOpenly,
	notDeleted,
	requestRefused,
	portrait,
	privacy,
	reputation
} as const satisfies Record<string, (seen: Observed) => Finding>;
export type ActId = keyof typeof rules;
export const actIds = Object.keys(rules) as ActId[];

/** One kind of infringement, and why it is made out or not. */
export interface Act {
	id: ActId;
	finding: Finding<ProvisionId>;
}

/** What was done with the face, seen by the law. */
export interface Conduct extends Observed {
	acts: readonly Act[];
}

/** 侵权情形: what is seen once, and what every rule makes of it. */
export function conduct(read: Read, taking: Segment, atHome: boolean, demandedOn: string | undefined): Conduct {
	const seen = observed(read, taking, atHome, demandedOn);
	return { ...seen, acts: actsIn(seen) };
}

/** What every rule makes of what is seen. */
export function actsIn(seen: Observed): Act[] {
	const found = (id: ActId): Finding<ProvisionId> => {
		const finding = rules[id](seen) as Finding<ProvisionId>;
		return seen.household ? { ...finding, basis: finding.basis.filter((of) => !bindsProcessors(of)) } : finding;
	};
	return actIds.map((id) => ({ id, finding: found(id) }));
}

/** Whether any of these acts is made out. */
export const madeOut =
	(acts: readonly Act[]) =>
	(...ids: ActId[]): Finding =>
		any(...acts.filter(({ id }) => ids.includes(id)).map(({ finding }) => finding));

/** Not to be cited against a private person at home (PIPL-72). */
const bindsProcessors = (id: ProvisionId) => /^(FR|PIPL|FM)-/.test(id) && id !== 'PIPL-74' && id !== 'FR-16';
