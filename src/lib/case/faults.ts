import { isDay, isMonth } from '../reasoning/calendar';
import type { Answer, Answers, Value } from './answers';
import { isAmount } from './answers';
import type { AmountFault } from './written/amounts';
import type { DateFault } from './written/dates';
import { isDispute, type Fact, type List, type Vocabulary } from './vocabulary';

/** What is wrong with an answer; the words stand in messages/. */
export type Fault =
	| DateFault
	| AmountFault
	| 'notOption'
	| 'tooLong'
	| 'notAList'
	| 'tooFew'
	| 'needsSigns'
	| 'noDispute'
	| 'cannotBeUnknown'
	| 'cannotBeDisputed'
	| 'endBeforeStart'
	| 'afterToday'
	| 'empty';

const id = /^[a-z][a-z0-9]{0,11}$/;

/** The fault of one value for one fact; undefined where there is none. */
export function faultOf(fact: Fact | List<Vocabulary>, value: Value): Fault | undefined {
	if (Array.isArray(value)) return faultOfMany(fact, value as readonly string[]);
	if (typeof value !== 'string') return 'notOption';
	switch (fact.kind) {
		case 'text':
			return value.trim() === '' ? 'empty' : [...value].length > fact.most ? 'tooLong' : undefined;
		case 'day':
			return isDay(value) ? undefined : 'notDay';
		case 'when':
			return isDay(value) || isMonth(value) || (fact.open && value === 'ongoing') ? undefined : 'notDay';
		case 'amount':
			return amountFault(value);
		case 'option':
		case 'choice':
		case 'grade':
		case 'doctrine':
		case 'override':
			return fact.options.includes(value) ? undefined : 'notOption';
		default:
			return 'notAList';
	}
}

function amountFault(value: string): Fault | undefined {
	if (isAmount(value)) return undefined;
	if (/^-/.test(value)) return 'negative';
	return /^\d{14,}(\.\d*)?$/.test(value) || /^\d+(\.\d+)?e\+?\d+$/i.test(value) ? 'tooLarge' : 'notAmount';
}

function faultOfMany(fact: Fact | List<Vocabulary>, values: readonly string[]): Fault | undefined {
	const texts = values.every((value) => typeof value === 'string') && new Set(values).size === values.length;
	if (!texts) return 'notAList';
	if (fact.kind === 'options') return values.every((value) => fact.options.includes(value)) ? undefined : 'notOption';
	if (fact.kind !== 'list' && fact.kind !== 'link') return 'notOption';
	if (!values.every((value) => id.test(value))) return 'notAList';
	return fact.kind === 'list' && values.length < fact.least ? 'tooFew' : undefined;
}

/** The fault of a whole answer: its value, and whether the fact can be answered in that way at all. */
export function faultOfAnswer(fact: Fact | List<Vocabulary>, answer: Answer): Fault | undefined {
	if (answer.status === 'stated') return faultOf(fact, answer.value);
	if (
		!('own' in fact) &&
		answer.status === 'unknown' &&
		['choice', 'grade', 'amount', 'when', 'link'].includes(fact.kind)
	)
		return undefined;
	if (answer.status === 'unknown') return 'cannotBeUnknown';
	if (fact.kind !== 'choice' && fact.kind !== 'grade' && fact.kind !== 'amount' && fact.kind !== 'when')
		return 'cannotBeDisputed';
	if (answer.status === 'suspected')
		return faultOf(fact, answer.value) ?? (answer.signs.trim() === '' ? 'needsSigns' : undefined);
	const versions = [answer.claimant, answer.defendant, ...(answer.found === undefined ? [] : [answer.found])];
	const wrong = versions.map((version) => faultOf(fact, version)).find(Boolean);
	return wrong ?? (isDispute(fact, answer.claimant, answer.defendant) ? undefined : 'noDispute');
}

const day = (answers: Answers, address: string): string | undefined => {
	const answer = answers[address];
	return answer?.status === 'stated' && typeof answer.value === 'string' ? answer.value : undefined;
};

/** Faults between answers, by the address they are shown at: nothing ends before it starts, and nothing has happened after today. */
export function faultsBetween(answers: Answers): ReadonlyMap<string, Fault> {
	const found = new Map<string, Fault>();
	const [start, end, today] = ['taking.startedOn', 'taking.endedOn', 'assessment.today'].map((address) =>
		day(answers, address)
	);
	// A month is compared by its own length, so that 2024-03 is neither before nor after 2024-03-15.
	const before = (a: string, b: string) =>
		a.slice(0, Math.min(a.length, b.length)) < b.slice(0, Math.min(a.length, b.length));
	if (start && end && end !== 'ongoing' && before(end, start)) found.set('taking.endedOn', 'endBeforeStart');
	if (today)
		for (const address of [
			'taking.startedOn',
			'taking.endedOn',
			'know.harmOn',
			'know.obligorOn',
			'guardian.knewOn',
			'sharing.on',
			'leak.on'
		]) {
			const on = day(answers, address);
			if (on && on !== 'ongoing' && before(today, on)) found.set(address, 'afterToday');
		}
	return found;
}
