import type { inForce } from './dates';
import type { ProvisionId } from './ids';

/**
 * What each kind of participant must do with face data, and the provisions it rests on, text by text: the duty binds from the day the first
 * of them came into force, and a later text is cited only for conduct under it. `binds` names the kinds of participant (`processors` is
 * whoever decides on purpose and means, PIPL-73(1)). Departmental rules (FM) are evidence of fault, never a ground of their own (law.md T17).
 */
interface Duty {
	provisions: Readonly<Partial<Record<keyof typeof inForce, readonly ProvisionId[]>>>;
	binds: readonly ('processors' | 'trustees' | 'platforms' | 'wrongdoers' | 'venues' | 'institutions' | 'staff')[];
	/** Besides, of whoever manages a building. */
	managers?: readonly ProvisionId[];
	/** Only where so many people's faces are stored (FM-15). */
	many?: true;
}

const table = {
	/** Inform before taking, and have a lawful basis. */
	inform: {
		provisions: { CC: ['CC-1035'], FR: ['FR-2'], PIPL: ['PIPL-13', 'PIPL-17', 'PIPL-30'], ND: ['ND-21'], FM: ['FM-5'] },
		binds: ['processors']
	},
	/** Another way in or to be served. */
	alternative: {
		provisions: { FR: ['FR-4'], PIPL: ['PIPL-16'], FM: ['FM-10'] },
		// The face as the only way into a building one lives in.
		managers: ['FR-10'],
		binds: ['processors']
	},
	/** Keep the data secure. */
	safeguard: {
		provisions: { CC: ['CC-1038'], FR: ['FR-2'], PIPL: ['PIPL-51'], ND: ['ND-9'], FM: ['FM-14'] },
		binds: ['processors']
	},
	/** Answer requests for access, copy, deletion. */
	respond: { provisions: { CC: ['CC-1037'], PIPL: ['PIPL-47', 'PIPL-50'] }, binds: ['processors'] },
	/** An easy way to withdraw. */
	withdraw: { provisions: { PIPL: ['PIPL-15'], FM: ['FM-6'] }, binds: ['processors'] },
	/** Impact assessment before processing sensitive data. */
	assess: { provisions: { PIPL: ['PIPL-55', 'PIPL-56'], FM: ['FM-9'] }, binds: ['processors'] },
	/** Filing at 100,000 persons. */
	file: { provisions: { FM: ['FM-15'] }, binds: ['processors'], many: true },
	/** Choose and supervise those who process on one's behalf or receive. */
	supervise: { provisions: { PIPL: ['PIPL-21'], ND: ['ND-12'] }, binds: ['processors'] },
	/** Mend and report after an incident. */
	rectify: { provisions: { CC: ['CC-1038'], PIPL: ['PIPL-57'], ND: ['ND-11'] }, binds: ['processors'] },
	/** The trustee's own security. */
	secure: { provisions: { PIPL: ['PIPL-59'] }, binds: ['trustees'] },
	/** Recognition that keeps up with forged faces; checking who is paying or borrowing. */
	verify: { provisions: { BC: ['BC-7', 'BC-10'], TF: ['TF-46'] }, binds: ['institutions'] },
	/** Take down after notice. */
	remove: { provisions: { CC: ['CC-1195'] }, binds: ['platforms'] },
	/** Keep order on the premises. */
	guard: { provisions: { CC: ['CC-1198'] }, binds: ['venues'] },
	/** Not to sell, forge or use another's face. */
	abstain: { provisions: { CC: ['CC-1019', 'CC-1038'], PIPL: ['PIPL-10'] }, binds: ['wrongdoers'] },
	/** Follow the employer's rules on the data one works with. */
	obey: { provisions: { CC: ['CC-1191'] }, binds: ['staff'] }
} as const satisfies Record<string, Duty>;

export type DutyId = keyof typeof table;
export const duties: Readonly<Record<DutyId, Duty>> = table;
