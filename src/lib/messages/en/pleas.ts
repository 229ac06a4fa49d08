import type { PleaWords } from '../zh-CN/pleas';

export const pleas: PleaWords = {
	noPart: 'had no part in: {list}; answers for none of that harm, and the part is for the claimant to show',
	noFault: 'was not at fault, which is for it to show',
	trustee: 'processed on another’s instructions within the mandate, so that the principal answers',
	trusteeBeyond: 'answers for what went beyond the mandate only; the principal for the rest',
	platformNotice:
		'got no proper notice, or took the necessary measures in time: no joint liability for what spread after',
	platformKnew: 'neither knew nor should have known of the infringement by a user: no joint liability',
	employee: 'acted in a work task, so that the employer answers',
	customer: 'ordered the work, and was not at fault in ordering, instructing or choosing',
	venue: 'for data it is an analogy only; even so it answers second, and only where it failed in its duty of safety',
	guardian: 'is a guardian who did his duty, which may reduce it',
	receiver: 'received the data and decides on its own: answers for its own acts only',
	ownShare: 'where each caused its own part, bears its share only; equal shares where they cannot be told',
	victimFault: 'the part the victim’s own conduct contributed to is to be deducted, which is for it to show'
};
