import { itemsOf, type Answer, type Answers } from './answers';
import { vocabulary } from './facts';
import { Gone, Newer, type Kept, type Rivals } from './kept';
import { faultBeside, type Profile } from './profile';
import { schema } from './schema';
import { factAt, type Vocabulary } from './vocabulary';

/** What two tabs, or two windows, said of one case, brought together answer by answer. Where both said something else of one fact, both are kept. */

/** Whether two values are the same, whatever the order of their keys. */
export function same(a: unknown, b: unknown): boolean {
	if (a === b) return true;
	if (typeof a !== 'object' || typeof b !== 'object' || !a || !b || Array.isArray(a) !== Array.isArray(b)) return false;
	const [of, other] = [a as Record<string, unknown>, b as Record<string, unknown>];
	const keys = new Set([...Object.keys(of), ...Object.keys(other)]);
	return [...keys].every((key) => same(of[key], other[key]));
}

/** The one that changed, or `both`. */
const changed = (base: unknown, mine: unknown, theirs: unknown): 'mine' | 'theirs' | 'both' =>
	same(mine, theirs) || same(base, mine) ? 'theirs' : same(base, theirs) ? 'mine' : 'both';

const lists = Object.keys(vocabulary).filter((key) => (vocabulary as Vocabulary)[key]!.kind === 'list');
const within = (answers: Answers, list: string, id: string): Answers =>
	Object.fromEntries(Object.entries(answers).filter(([address]) => address.startsWith(`${list}/${id}/`)));
const stated = (value: readonly string[]): Answer => ({ status: 'stated', value });

/** Both tabs added something under the same id: this tab's gets an id of its own, and what pointed at it follows. */
function renamed(base: Answers, mine: Answers, theirs: Answers, list: string): Answers {
	const clashing = itemsOf(mine, list).filter(
		(id) =>
			!itemsOf(base, list).includes(id) &&
			itemsOf(theirs, list).includes(id) &&
			!same(within(mine, list, id), within(theirs, list, id))
	);
	if (!clashing.length) return mine;
	const used = [...itemsOf(mine, list), ...itemsOf(theirs, list), ...itemsOf(base, list)];
	const highest = Math.max(...used.map((id) => Number(id.replace(/\D/g, ''))));
	const names = new Map(clashing.map((id, n) => [id, `${list[0]!}${String(highest + 1 + n)}`]));
	const name = (id: string) => names.get(id) ?? id;
	return Object.fromEntries(
		Object.entries(mine).map(([address, answer]) => {
			const [of, id, key] = address.split('/');
			const fact = factAt(vocabulary, address);
			const points = (fact?.kind === 'link' && fact.to === list) || address === list;
			const said =
				points && answer.status === 'stated'
					? { ...answer, value: (answer.value as readonly string[]).map(name) }
					: answer;
			return [of === list && key ? `${list}/${name(id!)}/${key}` : address, said];
		})
	);
}

/** Base, mine and theirs as one. Of a fact that both changed, what the device holds stands and mine is its rival. */
export function merge(base: Answers, mine: Answers, theirs: Answers): { answers: Answers; rivals: Rivals } {
	if (base === theirs || mine === theirs) return { answers: mine, rivals: {} };
	if (base === mine) return { answers: theirs, rivals: {} };
	const ours = lists.reduce((of, list) => renamed(base, of, theirs, list), mine);
	const answers: Record<string, Answer> = {};
	const rivals: Record<string, Answer | null> = {};
	for (const address of new Set([...Object.keys(theirs), ...Object.keys(ours)])) {
		const by = changed(base[address], ours[address], theirs[address]);
		const taken = by === 'mine' ? ours[address] : theirs[address];
		if (taken) answers[address] = taken;
		if (by === 'both') rivals[address] = ours[address] ?? null;
	}
	for (const list of lists) mergeList(list, { base, mine: ours, theirs }, answers, rivals);
	return { answers, rivals };
}

/** Things added on either side are added, things taken off are taken off; one that the other side went on with stays, with all that was said of it. */
function mergeList(
	list: string,
	{ base, mine, theirs }: { base: Answers; mine: Answers; theirs: Answers },
	answers: Record<string, Answer>,
	rivals: Record<string, Answer | null>
): void {
	const [before, here, there] = [itemsOf(base, list), itemsOf(mine, list), itemsOf(theirs, list)];
	if (!mine[list] || !theirs[list]) return;
	const lost = before.filter((id) => !here.includes(id) || !there.includes(id));
	const wanted = lost.filter((id) => {
		const other = here.includes(id) ? mine : there.includes(id) ? theirs : undefined;
		return other && !same(within(base, list, id), within(other, list, id));
	});
	for (const id of wanted) {
		const from = here.includes(id) ? mine : theirs;
		Object.assign(answers, within(from, list, id));
		for (const address of Object.keys(within(rivals as Answers, list, id))) Reflect.deleteProperty(rivals, address);
	}
	const both = changed(base[list], mine[list], theirs[list]) === 'both';
	if (!both && !wanted.length) return;
	const ids = [...there, ...here.filter((id) => !before.includes(id)), ...wanted];
	answers[list] = stated([...new Set(ids)].filter((id) => !lost.includes(id) || wanted.includes(id)));
	Reflect.deleteProperty(rivals, list);
	if (wanted.length) rivals[list] = wanted.some((id) => here.includes(id)) ? theirs[list] : mine[list];
}

/** Two records of one case as one; what is neither answer nor rival goes with whoever changed it. */
export function mergeKept(base: Kept, mine: Kept, theirs: Kept): Kept {
	const { answers, rivals } = merge(base.answers, mine.answers, theirs.answers);
	const field = (kept: Kept, key: string) => (kept as unknown as Record<string, unknown>)[key];
	const rest = Object.fromEntries(
		Object.keys({ ...theirs, ...mine })
			.map((key) => {
				const [was, here, there] = [field(base, key), field(mine, key), field(theirs, key)];
				return [key, changed(was, here, there) === 'theirs' ? there : here];
			})
			.filter(([, value]) => value !== undefined)
	) as unknown as Kept;
	return {
		...rest,
		answers,
		profile: mergeProfile(base.profile, mine.profile, theirs.profile),
		rivals: { ...bothRivals(base.rivals ?? {}, mine.rivals ?? {}, theirs.rivals ?? {}), ...rivals },
		revision: theirs.revision
	};
}

/**
 * Own values that only one side changed are taken from that side; of one that both changed, what was said here stands. Where values of both
 * sides do not go together (a floor of one above a top of the other), those of this side stand as they are.
 */
function mergeProfile(base: Profile, mine: Profile, theirs: Profile): Profile {
	if (same(mine, theirs) || same(base, theirs)) return mine;
	if (same(base, mine)) return theirs;
	const each = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])].flatMap((id) => {
		const own = changed(base[id], mine[id], theirs[id]) === 'theirs' ? theirs[id] : mine[id];
		return own ? [[id, own] as const] : [];
	});
	const merged = Object.fromEntries(each);
	return each.some(([id]) => faultBeside(merged, id)) ? mine : merged;
}

/** A rival chosen or put aside in either tab is gone in both. */
function bothRivals(base: Rivals, mine: Rivals, theirs: Rivals): Rivals {
	if (base === theirs) return mine;
	const settled = Object.keys(base).filter((address) => !(address in mine) || !(address in theirs));
	return Object.fromEntries(Object.entries({ ...mine, ...theirs }).filter(([address]) => !settled.includes(address)));
}

/**
 * What a write puts in the place of what is stored: the case as it stands here, merged where another tab has written since `base`. What is
 * stored already is returned as it is.
 */
export function nextOf(stored: Kept | undefined, mine: Kept, base: Kept, under: { ruleSet: string; at: string }): Kept {
	if (!stored && mine.revision > 0) throw new Gone();
	if ((stored?.schema ?? schema) > schema) throw new Newer();
	const merged = stored && stored.revision !== base.revision ? mergeKept(base, mine, stored) : mine;
	const content = (of: Kept) => ({ rivals: {}, ...of, revision: 0, keptAt: '', schema, ruleSet: under.ruleSet });
	if (stored?.ruleSet === under.ruleSet && same(content(merged), content(stored))) return stored;
	return { ...merged, schema, ruleSet: under.ruleSet, keptAt: under.at, revision: (stored?.revision ?? 0) + 1 };
}
