import { itemsOf, type Answer, type Answers } from '../case/answers';
import { vocabulary } from '../case/facts';
import { factAt } from '../case/vocabulary';
import type { Patch } from './machine';

/** What is done to the things of a list: each a patch of answers, so that it is weighed and kept like any other edit. */

/** An item taken off a list: where it stood, what was said of it, and the answers that pointed at it. */
export interface Removal {
	id: string;
	at: number;
	answers: Answers;
}

const ordered = (value: readonly string[]): Answer => ({ status: 'stated', value });
const isOf = (list: string, id: string) => (address: string) => address.startsWith(`${list}/${id}/`);

/** An id no item has, and none of those removed: these may come back. */
function fresh(ids: readonly string[], list: string, gone: readonly Removal[]): string {
	const used = [...ids, ...gone.map(({ id }) => id)].map((id) => Number(id.replace(/\D/g, '')));
	return `${list[0]!}${String(Math.max(0, ...used) + 1)}`;
}

/** A name of its own among those of the list: 某公司, 某公司 2. */
function distinct(answers: Answers, list: string, name: Answer): Answer {
	if (name.status !== 'stated' || typeof name.value !== 'string') return name;
	const taken = itemsOf(answers, list).map((id) => {
		const other = answers[`${list}/${id}/name`];
		return other?.status === 'stated' ? other.value : undefined;
	});
	let value = name.value;
	for (let n = 2; taken.includes(value); n++) value = `${name.value} ${String(n)}`;
	return { ...name, value };
}

function put(answers: Answers, list: string, id: string, at: number, own: Answers): Patch {
	const said = Object.entries(own).map(([key, answer]) => [
		`${list}/${id}/${key}`,
		key === 'name' ? distinct(answers, list, answer) : answer
	]);
	return {
		[list]: ordered(itemsOf(answers, list).toSpliced(at, 0, id)),
		...(Object.fromEntries(said) as Answers)
	};
}

/** One more, at the end; `own` is what is known of it. */
export function added(answers: Answers, list: string, gone: readonly Removal[], own: Answers = {}): Patch {
	const ids = itemsOf(answers, list);
	return put(answers, list, fresh(ids, list, gone), ids.length, own);
}

/** Somebody of whom nothing is known but that he took part. */
export const unidentified = (answers: Answers, list: string, gone: readonly Removal[], name: string): Patch =>
	added(answers, list, gone, { name: { status: 'stated', value: name }, roles: ordered(['unidentified']) });

/** The same once more, beneath it: everything said of it, but nothing that others said of it. */
export function copied(answers: Answers, list: string, item: string, gone: readonly Removal[]): Patch {
	const [ids, own] = [itemsOf(answers, list), Object.entries(answers).filter(([at]) => isOf(list, item)(at))];
	const said = Object.fromEntries(
		own.map(([address, answer]) => [address.slice(list.length + item.length + 2), answer])
	);
	return put(answers, list, fresh(ids, list, gone), ids.indexOf(item) + 1, said);
}

export function moved(answers: Answers, list: string, item: string, step: 1 | -1): Patch {
	const others = itemsOf(answers, list).filter((id) => id !== item);
	return { [list]: ordered(others.toSpliced(itemsOf(answers, list).indexOf(item) + step, 0, item)) };
}

export function removal(answers: Answers, list: string, id: string): Removal {
	const pointing = ([address, answer]: [string, Answer]) => {
		const fact = factAt(vocabulary, address);
		return fact?.kind === 'link' && fact.to === list && answer.status === 'stated' && answer.value.includes(id);
	};
	const touched = Object.entries(answers).filter((entry) => isOf(list, id)(entry[0]) || pointing(entry));
	return { id, at: itemsOf(answers, list).indexOf(id), answers: Object.fromEntries(touched) };
}

/** Off the list, with all that was said of it. Nothing points at it any more: who named nobody else is asked again, for “nobody” was not said. */
export function removed(answers: Answers, list: string, { id, answers: touched }: Removal): Patch {
	const without = (answer: Answer): Answer | undefined => {
		if (answer.status !== 'stated' || typeof answer.value === 'string') return answer;
		const rest = answer.value.filter((to) => to !== id);
		return rest.length ? { ...answer, value: rest } : undefined;
	};
	const cut = Object.entries(touched).map(([address, answer]) => [
		address,
		isOf(list, id)(address) ? undefined : without(answer)
	]);
	return {
		[list]: ordered(itemsOf(answers, list).filter((other) => other !== id)),
		...(Object.fromEntries(cut) as Patch)
	};
}

/** Back where it stood, and pointed at as before; what was added since stays. */
export const restored = (answers: Answers, list: string, { id, at, answers: touched }: Removal): Patch => ({
	[list]: ordered(itemsOf(answers, list).toSpliced(at, 0, id)),
	...touched
});
