import { assess } from '../assessment/assess';
import { possible } from '../assessment/what-if/alternatives';
import type { Answer, Answers, Value } from '../case/answers';
import { roles, vocabulary } from '../case/facts';
import { factAt } from '../case/vocabulary';
import { inForce } from '../law/dates';
import { addDays } from '../reasoning/calendar';
import { Recall } from '../reasoning/recall';
import { open, order, type Question } from './questions';

/**
 * Why a question is not asked as the case stands: one answer before it, which otherwise would raise it, with what that would have to be and the
 * articles it is read under; of a day or a list only that it turns on it.
 */
export interface Gate {
	address: string;
	/** The answers that would raise the question, of roles what would be added; none of a day or a list. */
	values: readonly Value[];
	basis: readonly string[];
}

const kindOf = (address: string) => factAt(vocabulary, address)?.kind;

/** What this answer could be instead: another option, one more role, the first item of a list, a day before the Civil Code or no end. */
function instead(address: string, answers: Answers): readonly Value[] {
	const fact = factAt(vocabulary, address);
	const now = answers[address];
	const said = now?.status === 'stated' ? now.value : undefined;
	if (fact?.kind === 'when') return [...(fact.open ? ['ongoing'] : []), addDays(inForce.CC, -1)];
	if (fact?.kind === 'list') return said?.length ? [] : [['x1']];
	if (fact?.kind === 'options')
		return roles.filter((role) => !said?.includes(role)).map((role) => [...(said ?? []), role]);
	const all = fact?.kind === 'option' ? fact.options : possible(address, answers);
	return all.filter((value) => JSON.stringify(value) !== JSON.stringify(said));
}

/** What the answer raises in turn is taken as not known, or as its first option, so many times over: what lies behind it is asked as well. */
const rounds = 3;

/** What would bear on the outcome: read, or needed next. */
function reached(answers: Answers, base: Recall): ReadonlySet<string> {
	const found = new Set<string>();
	let trial = answers;
	for (let round = 0; round < rounds; round++) {
		const { relied, needs } = open(assess(trial, {}, new Recall(base)));
		for (const address of [...relied, ...needs]) found.add(address);
		const said = [...needs].map((address): [string, Answer | undefined] => [address, taken(address)]);
		if (!said.length || said.some(([, answer]) => !answer)) break;
		trial = { ...trial, ...(Object.fromEntries(said) as Answers) };
	}
	return found;
}

function taken(address: string): Answer | undefined {
	const fact = factAt(vocabulary, address);
	if (fact?.kind === 'option') return { status: 'stated', value: fact.options[0]! };
	if (fact?.kind === 'list') return fact.least ? undefined : { status: 'stated', value: [] };
	return fact && ['choice', 'grade', 'amount', 'when', 'link'].includes(fact.kind) ? { status: 'unknown' } : undefined;
}

/** As told: of a day or a list nothing, of roles the one that is added. */
function shortly(address: string, values: readonly Value[]): readonly Value[] {
	const kind = kindOf(address);
	if (kind === 'when' || kind === 'list') return [];
	return kind === 'options' ? values.map((value) => value.slice(-1)) : values;
}

/** Finds it step by step, so that whoever shows it can pause in between; undefined where no single answer decides. */
type Finder = (question: Question) => Generator<undefined, Gate | undefined>;
const made = new WeakMap<Answers, Finder>();

/** Finds why questions are not asked; what was tried is kept, so that many can be asked about. A trial is six runs, most of it recalled. */
export function gates(answers: Answers): Finder {
	const known = made.get(answers) ?? finder(answers);
	made.set(answers, known);
	return known;
}

function finder(answers: Answers): Finder {
	const base = new Recall();
	const now = assess(answers, {}, base);
	const runs = Object.values(now).flatMap((byReading) => Object.values(byReading));
	const asked = order(answers);
	const { relied } = open(now);
	const tried = new Map<string, ReadonlySet<string>>();
	const raises = (address: string, value: Value): ReadonlySet<string> => {
		const key = `${address} ${JSON.stringify(value)}`;
		const known = tried.get(key) ?? reached({ ...answers, [address]: { status: 'stated', value } }, base);
		tried.set(key, known);
		return known;
	};
	return function* ({ item, addresses }) {
		const own = item ? `${item.list}/${item.id}/` : '';
		// The nearest before it first. There are many roles: of others than the one asked about none is tried.
		const before = asked
			.slice(0, asked.indexOf(addresses[0]!))
			.toReversed()
			.filter((one) => relied.has(one) && (kindOf(one) !== 'options' || (own && one.startsWith(own))));
		for (const address of before) {
			const values: Value[] = [];
			for (const value of instead(address, answers)) {
				if (addresses.some((one) => raises(address, value).has(one))) values.push(value);
				yield;
			}
			if (!values.length) continue;
			const onus = runs.flatMap((run) => run.relied.get(address) ?? []);
			return { address, values: shortly(address, values), basis: [...new Set(onus.map(({ basis }) => basis))] };
		}
		return undefined;
	};
}

/** The same without a pause. */
export function gateOf(answers: Answers, question: Question): Gate | undefined {
	const steps = gates(answers)(question);
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
	}
}
