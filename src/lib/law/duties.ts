import type { ProvisionId } from './ids';

/**
 * What each kind of participant must do with face data, from when, and the provision it rests on. `from` is the instrument whose entry into
 * force starts the duty; `roles` names those it binds (`processors` stands for whoever decides on purpose and means, PIPL-73(1)).
 * Evidence of fault, not a ground of its own where the instrument is a departmental rule (FM).
 */
interface Duty {
	provision: ProvisionId;
	from: 'CC' | 'FR' | 'PIPL' | 'FM' | 'BC';
	binds: readonly ('processors' | 'trustees' | 'platforms' | 'wrongdoers' | 'venues' | 'institutions' | 'staff')[];
	/** Only where so many people's faces are stored (FM-15). */
	many?: true;
}

const table = {
	/** Inform before taking, and have a lawful basis. */
	inform: { provision: 'PIPL-17', from: 'CC', binds: ['processors'] },
	/** Another way in or to be served. */
	alternative: { provision: 'FM-10', from: 'FR', binds: ['processors'] },
	/** Keep the data secure. */
	safeguard: { provision: 'PIPL-51', from: 'CC', binds: ['processors'] },
	/** Answer requests for access, copy, deletion. */
	respond: { provision: 'PIPL-50', from: 'PIPL', binds: ['processors'] },
	/** An easy way to withdraw. */
	withdraw: { provision: 'PIPL-15', from: 'PIPL', binds: ['processors'] },
	/** Impact assessment before processing sensitive data. */
	assess: { provision: 'PIPL-55', from: 'PIPL', binds: ['processors'] },
	/** Filing at 100,000 persons. */
	file: { provision: 'FM-15', from: 'FM', binds: ['processors'], many: true },
	/** Choose and supervise those who process on one's behalf or receive. */
	supervise: { provision: 'PIPL-21', from: 'PIPL', binds: ['processors'] },
	/** Mend and report after an incident. */
	rectify: { provision: 'PIPL-57', from: 'PIPL', binds: ['processors'] },
	/** The trustee's own security. */
	secure: { provision: 'PIPL-59', from: 'PIPL', binds: ['trustees'] },
	/** Recognition that keeps up with forged faces; checking who is paying or borrowing. */
	verify: { provision: 'BC-7', from: 'CC', binds: ['institutions'] },
	/** Take down after notice. */
	remove: { provision: 'CC-1195', from: 'CC', binds: ['platforms'] },
	/** Keep order on the premises. */
	guard: { provision: 'CC-1198', from: 'CC', binds: ['venues'] },
	/** Not to sell, forge or use another's face. */
	abstain: { provision: 'CC-1019', from: 'CC', binds: ['wrongdoers'] },
	/** Follow the employer's rules on the data one works with. */
	obey: { provision: 'CC-1191', from: 'CC', binds: ['staff'] }
} as const satisfies Record<string, Duty>;

export type DutyId = keyof typeof table;
export const duties: Readonly<Record<DutyId, Duty>> = table;
