import type { Estimate } from '../assessment/estimate';
import { hasRole, type Party } from '../assessment/liability/party';
import type { ActId } from '../assessment/qualification/acts';
import type { Defence } from '../assessment/qualification/defences';
import type { Answers } from '../case/answers';
import type { ProvisionId } from '../law/ids';
import type { PleaWords } from '../messages/zh-CN/pleas';

/** What the face went through, as the questionnaire asks of every participant whether he had a part in it. */
export const events = ['taken', 'kept', 'passedOn', 'misused'] as const;
export type Event = (typeof events)[number];

/** What each act is a part of. Whoever had no part in that has nothing to justify there. */
const eventOf: Readonly<Record<ActId, Event>> = {
	venueUse: 'taken',
	rulesNotStated: 'taken',
	noSeparateConsent: 'taken',
	beyondPurpose: 'taken',
	unnecessary: 'taken',
	faceOnly: 'taken',
	serviceRefused: 'taken',
	noLegalBasis: 'taken',
	publicDevice: 'taken',
	unfairDecision: 'taken',
	privacy: 'taken',
	leak: 'kept',
	notDeleted: 'kept',
	requestRefused: 'kept',
	passedOn: 'passedOn',
	published: 'passedOn',
	offensive: 'misused',
	portrait: 'misused',
	reputation: 'misused'
};

/** Whether he is said to have had a part; one participant alone had a part in everything, and is not asked. */
function hadPart(answers: Answers, { id }: Party, event: Event): boolean {
	const given = answers[`participants/${id}/cause.${event}`];
	if (!given) return true;
	switch (given.status) {
		case 'stated':
			return given.value === 'yes';
		case 'disputed':
			return (given.found ?? given.claimant) === 'yes';
		case 'suspected':
			return given.value === 'yes';
		case 'unknown':
			return false;
	}
}

/** What only one who processes can rest on (PIPL-13(2) to (5)): whoever is none has consent, fair use, news and what was public. */
const forProcessors: readonly Defence['id'][] = [
	'contract',
	'personnel',
	'identityLaw',
	'statutoryDuty',
	'emergency',
	'publicSecurity'
];
const processes = ({ standing }: Party) => standing === 'processor' || standing === 'trustee';
export const openTo = (party: Party, { id }: Defence): boolean => processes(party) || !forProcessors.includes(id);

/**
 * The acts a raised defence would answer for him, or undefined where it is not his: the questionnaire does not ask whose a defence is. Whoever processes
 * can plead it for all of them; another only for what he had a part in.
 */
export function reach(answers: Answers, party: Party, defence: Defence): readonly ActId[] | undefined {
	if (!openTo(party, defence)) return undefined;
	if (processes(party)) return defence.covers;
	const own = defence.covers.filter((id) => hadPart(answers, party, eventOf[id]));
	return own.length || (!defence.covers.length && hadPart(answers, party, 'taken')) ? own : undefined;
}

export interface Plea {
	id: keyof PleaWords;
	basis: readonly ProvisionId[];
	/** What he had no part in. */
	events?: readonly Event[];
}

/** What he may plead by his position alone, from what he was, did and is charged with (law.md, table of roles and forms). It admits and decides nothing. */
export function ownPleas({ parties, shares }: Estimate, party: Party, answers: Answers): Plea[] {
	const { relations: of, standing, fault } = party;
	if (standing === 'state') return [];
	// Only what somebody had a part in can have been done without him.
	const without = events.filter(
		(event) => !hadPart(answers, party, event) && parties.some((other) => hadPart(answers, other, event))
	);
	const others = (with_: (relations: Party['relations']) => readonly string[]) =>
		parties.some(({ relations }) => with_(relations).includes(party.id));
	const several = shares.groups.some(({ form, participants }) => form === 'several' && participants.includes(party.id));
	const conduct = answers['victim.conduct'];
	const all: [Plea['id'], boolean, readonly ProvisionId[]][] = [
		['noFault', standing === 'processor' && fault !== 'none', ['PIPL-69']],
		['trustee', standing === 'trustee' && !of.exceeded, ['PIPL-21', 'PIPL-59']],
		['trusteeBeyond', standing === 'trustee' && of.exceeded, ['PIPL-21', 'PIPL-59']],
		['platformNotice', hasRole(party, 'platform'), ['CC-1195']],
		['platformKnew', hasRole(party, 'platform'), ['CC-1197']],
		['employee', hasRole(party, 'employee'), ['CC-1191']],
		['customer', others(({ customer }) => customer), ['CC-1193']],
		['venue', of.venue, ['CC-1198']],
		['guardian', hasRole(party, 'guardian'), ['CC-1188']],
		['receiver', standing === 'processor' && others(({ passedTo }) => passedTo), ['PIPL-23']],
		['ownShare', several, ['CC-1172']],
		['victimFault', conduct?.status === 'stated' && conduct.value !== 'none', ['CC-1173']]
	];
	return [
		...(without.length && without.length < events.length
			? [{ id: 'noPart' as const, basis: ['CC-1165'] as const, events: without }]
			: []),
		...all.filter(([, may]) => may).map(([id, , basis]) => ({ id, basis }))
	];
}
