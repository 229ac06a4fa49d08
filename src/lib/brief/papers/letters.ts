import { hasRole, type Party } from '../../assessment/liability/party';
import { inForce } from '../../law/dates';
import type { LetterWords } from '../../messages/zh-CN/letters';
import { fill } from '../speak';
import { evidenceFor, versionOf } from './asserted';
import { dateOf } from './complaint';
import type { Desk } from './desk';
import { letterOf, type Letter } from './letter';
import { stated } from './parties-rows';

/** Whether something can be asked for beside money. */
export const isOpen = ({ law }: Desk, id: string): boolean =>
	law.burden.remedies.some((one) => one.id === id && one.finding.holds);

/** A letter is written today: the texts in force on this day bind whoever still keeps or uses the data. */
const since = (desk: Desk, day: string) => dateOf(desk) >= day;

function period(desk: Desk, words: LetterWords): string {
	const from = versionOf(desk, 'taking.startedOn');
	return from ? fill(words.rights.since, { from: desk.pen.say.value('taking.startedOn', from) }) : words.rights.some;
}

/** Ways of using a face, without what only the camera does not tell. */
function uses({ pen: { answers, words } }: Desk): string {
	const options = words.facts['face.use.*']?.options ?? {};
	return Object.entries(options)
		.filter(([id]) => {
			const given = answers[`face.use.${id}`];
			return given?.status === 'stated' && given.value === 'yes';
		})
		.map(([, name]) => name)
		.join('、');
}

/** To a processor: what is kept, why and where, an end to consent, and deletion, in this order (PIPL-15, 45, 47, 48, 50). */
export function rightsLetter(desk: Desk, words: LetterWords, party: Party): Letter {
	const { rights, titles, titleMore } = words;
	const [deletes, withdraws] = [isOpen(desk, 'delete'), isOpen(desk, 'withdraw')];
	const used = uses(desk);
	const title = fill(titles.rights, {
		deletion: deletes ? titleMore.delete : '',
		withdrawal: withdraws ? titleMore.withdraw : ''
	});
	return letterOf('rights', title, desk.pen.say.party(party.id), words, {
		who: fill(used ? rights.who : rights.whoOther, { period: period(desk, words), uses: used }),
		access: rights.access,
		withdraw: withdraws ? rights.withdraw : '',
		delete: deletes ? rights.delete : '',
		measures: since(desk, inForce.FM) && used ? rights.measures : '',
		organ: party.standing === 'state' ? rights.organ : '',
		keep: rights.keep,
		reply: rights.reply,
		identity: rights.identity
	});
}

/** To whoever keeps a door or a counter: another way than by face (FR-10, PIPL-16, FM-10). */
export function entranceLetter(desk: Desk, words: LetterWords, party: Party): Letter {
	const { entrance } = words;
	const gate = stated(desk, 'incident.scene') === 'gate' || hasRole(party, 'property', 'ownersCommittee');
	return letterOf('entrance', words.titles.entrance, desk.pen.say.party(party.id), words, {
		who: gate ? entrance.whoGate : entrance.who,
		ask: entrance.ask,
		residents: gate && since(desk, inForce.FR) ? entrance.residents : '',
		noRefusal: gate || party.standing !== 'processor' ? '' : entrance.noRefusal,
		measures: since(desk, inForce.FM) ? entrance.measures : '',
		meanwhile: entrance.meanwhile,
		delete: isOpen(desk, 'delete') ? entrance.delete : '',
		reply: entrance.reply
	});
}

export type AuthorityId = keyof LetterWords['authority']['names'];

/** Who supervises the trade a thing happened in, beside the cyberspace authority that coordinates (PIPL-60). */
const supervising: Readonly<Record<string, AuthorityId>> = {
	gate: 'housing',
	shop: 'market',
	hotel: 'police',
	school: 'education',
	work: 'labour',
	bank: 'finance',
	hospital: 'health',
	venue: 'police',
	app: 'telecom',
	trade: 'police',
	neighbour: 'police',
	government: 'superior'
};

/** Whom one can complain to, the one that always takes complaints first. */
export function authorities(desk: Desk): AuthorityId[] {
	const own = supervising[stated(desk, 'incident.scene') ?? ''];
	return [...new Set<AuthorityId>(['cac', ...(own ? [own] : []), 'police'])];
}

/** To an authority: what was done as the complainant has it, which articles it seems to break, and what is asked (PIPL-61, 65). */
export function authorityLetter(desk: Desk, words: LetterWords, to: AuthorityId): Letter {
	const { authority } = words;
	const { pen, law } = desk;
	const acts = (law.burden.conduct?.acts ?? []).filter(({ finding }) => finding.holds);
	const scene = stated(desk, 'incident.scene');
	const place = scene && scene !== 'other' ? pen.say.value('incident.scene', scene) : '';
	const evidence = evidenceFor(desk, Object.keys(pen.answers));
	const instruments = pen.cite(...new Set(acts.flatMap(({ finding }) => finding.basis.filter((id) => isDuty(id)))));
	return letterOf('authority', words.titles.authority, authority.names[to], words, {
		who: authority.who,
		against: fill(authority.against, { names: law.burden.parties.map(({ id }) => pen.say.party(id)).join('、') }),
		facts: fill(authority.facts, {
			period: period(desk, words),
			place: place ? `（${place}）` : '',
			acts: acts.map(({ id }, i) => fill(authority.act, { n: i + 1, name: pen.words.findings.acts[id] })).join('；')
		}),
		law: instruments.length ? fill(authority.law, { list: instruments.map(({ text }) => text).join('') }) : '',
		ask: authority.ask,
		organ: law.burden.parties.some(({ standing }) => standing === 'state') ? authority.organ : '',
		civil: authority.civil,
		evidence: evidence.length ? fill(authority.evidence, { list: evidence.join('、') }) : authority.noEvidence
	});
}

/** What an authority enforces: neither rules for courts nor what lets somebody off. */
const isDuty = (id: string) => /^(PIPL|FM|VI|ND|CSL|MN)-/.test(id) && id !== 'PIPL-74' && id !== 'PIPL-73';
