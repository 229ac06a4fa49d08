import type { Read } from '../../../case/facts';
import { contractor, dispatchAgency, keeperOfPremises, notifiedPlatform, oneSufficient } from './beside';
import type { Form, FormRule, Situation } from './form';
import { guardians, staff, trustee } from './instead';
import { commonTort, eachSufficient, helping, jointDeciders, knowingPlatform, thesis, unknownLeaker } from './joint';
import { own } from './own';
import { soleShareholder } from './owner';

/** 责任形态: the rows of law.md §12, each a rule of its own, and L24, which is ours; L23 goes by the item of loss and stands with the items (apportionment/whole.ts). */
const rules: readonly FormRule[] = [
	jointDeciders,
	commonTort,
	helping,
	unknownLeaker,
	eachSufficient,
	oneSufficient,
	trustee,
	notifiedPlatform,
	knowingPlatform,
	keeperOfPremises,
	staff,
	dispatchAgency,
	contractor,
	guardians,
	soleShareholder,
	own,
	thesis
];

/** Every form of liability there is between these participants. */
export const forms = (read: Read, situation: Situation): Form[] => rules.flatMap((rule) => rule(situation, read));
