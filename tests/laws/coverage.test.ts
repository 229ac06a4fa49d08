import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assess } from '../../src/lib/assessment/assess';
import { standards } from '../../src/lib/assessment/standard';
import { readings, type Answer, type Answers } from '../../src/lib/case/answers';
import { vocabulary } from '../../src/lib/case/facts';
import { factAt, type Vocabulary } from '../../src/lib/case/vocabulary';
import { chapters } from '../../src/lib/interview/chapters';
import { assessed, keysOf, open } from '../../src/lib/interview/questions';
import { facts as en } from '../../src/lib/messages/en/facts';
import { chapters as titlesEn } from '../../src/lib/messages/en/chapters';
import { facts as zh } from '../../src/lib/messages/zh-CN/facts';
import { chapters as titlesZh } from '../../src/lib/messages/zh-CN/chapters';
import type { FactWords } from '../../src/lib/messages/words';
import { cases, say } from '../cases';
import { changed, incident } from '../say';

const plain = (address: string) => address.replace(/\/[^/]+\//, '/');
const all = (of: Vocabulary, scope = ''): string[] =>
	Object.entries(of).flatMap(([key, fact]) => [scope + key, ...(fact.kind === 'list' ? all(fact.of, `${key}/`) : [])]);
const kindOf = (name: string) => factAt(vocabulary, name.replace(/^(\w+)\//, '$1/x1/'))!.kind;

it('asks every fact that can be asked, exactly once', () => {
	const asked = chapters.flatMap(({ pages }) =>
		pages.flatMap(({ asks }) =>
			asks.flatMap((row) => {
				const [list, key] = row.split('/');
				const of = key ? (vocabulary as Vocabulary)[list!] : undefined;
				return of?.kind === 'list' ? keysOf(key!, of.of).map((name) => `${list!}/${name}`) : keysOf(row, vocabulary);
			})
		)
	);
	const askable = all(vocabulary).filter((name) => !['doctrine', 'override'].includes(kindOf(name)));
	expect(asked.toSorted()).toEqual(askable.toSorted());
});

it('reads or offers every fact somewhere (a fact no rule reads cannot be asked)', () => {
	const read = new Set<string>();
	const note = (answers: Answers) => {
		for (const byReading of Object.values(assess(answers)))
			for (const run of Object.values(byReading)) {
				run.relied.forEach((_, address) => read.add(plain(address)));
				[...run.offered.keys()].forEach((address) => read.add(plain(address)));
			}
	};
	fc.assert(fc.property(cases, note), { numRuns: 400, seed: 1 });
	// A platform that was told and did not act is too rare to be met at random.
	note(
		changed('4', {
			'participants/p3/noticeProper': 'yes',
			'participants/p3/spreadAfter': 'yes',
			'participants/p3/knewUse': 'no',
			'participants/p3/spreadPart': 'half'
		})
	);
	expect(all(vocabulary).filter((name) => !read.has(name))).toEqual([]);
});

it.each([
	['zh-CN', zh as FactWords],
	['en', en as FactWords]
])('has words for every fact and every option in %s', (_, words) => {
	const missing = all(vocabulary).flatMap((name) => {
		const group = name.replace(/\.[^./]*$/, '.*');
		const row = words[name] ?? words[group];
		if (!row?.label || !row.ask) return [name];
		if (!words[name]) return row.options?.[name.slice(group.length - 1)] ? [] : [`${name} (option)`];
		const fact = factAt(vocabulary, name.replace(/^(\w+)\//, '$1/x1/'))!;
		if (!('options' in fact)) return [];
		return fact.options.filter((option) => !row.options?.[option]).map((option) => `${name}=${option}`);
	});
	expect(missing).toEqual([]);
	const known = new Set([
		...all(vocabulary),
		...all(vocabulary).map((name) => name.replace(/\.[^./]*$/, '.*')),
		'participants/duty'
	]);
	expect(Object.keys(words).filter((name) => !known.has(name))).toEqual([]);
});

it('has a title for every chapter and page in both languages', () => {
	for (const titles of [titlesZh, titlesEn])
		for (const { id, pages } of chapters) {
			expect(titles[id].title).not.toBe('');
			expect(Object.keys(titles[id].pages)).toEqual(pages.map((page) => page.id));
		}
});

interface Cell {
	address: string;
	value: string;
}

/** Rows that between them hold every pair of values of any two addresses: greedy, each row taking what meets most pairs not met yet. */
function pairwise(domain: readonly (readonly [address: string, values: readonly string[]])[]): Cell[][] {
	const cells = domain.flatMap(([address, values]) => values.map((value): Cell => ({ address, value })));
	const size = cells.length;
	let start = 0;
	const groups = domain.map(([, { length }]) => {
		const numbers = Array.from({ length }, (_, i) => start + i);
		start += length;
		return numbers;
	});
	const pairs = groups.flatMap((of, i) =>
		groups.slice(i + 1).flatMap((others) => of.flatMap((x) => others.map((y) => [x, y] as const)))
	);
	// 1 where two cells have not met yet, by their numbers, both ways round.
	const left = new Uint8Array(size * size);
	const mark = (x: number, y: number, as: 0 | 1) => (left[x * size + y] = left[y * size + x] = as);
	for (const [x, y] of pairs) mark(x, y, 1);
	const rows: Cell[][] = [];
	for (const seed of pairs) {
		if (!left[seed[0] * size + seed[1]]) continue;
		const row: number[] = [...seed];
		for (const of of groups) {
			if (of.some((cell) => seed.includes(cell))) continue;
			const gain = (cell: number) => row.reduce((all, other) => all + left[cell * size + other]!, 0);
			const best = of.map((cell) => ({ cell, gain: gain(cell) })).reduce((a, b) => (b.gain > a.gain ? b : a));
			row.push(best.cell);
		}
		row.forEach((x, i) => row.slice(i + 1).forEach((y) => mark(x, y, 0)));
		rows.push(row.map((cell) => cells[cell]!));
	}
	return rows;
}

it.each(['1', '2', '3', '4', '5', '6'])('settles under every pair of two facts’ options: incident %s', (name) => {
	const base = incident(name);
	const domain = Object.keys(base).flatMap((address) => {
		const fact = factAt(vocabulary, address)!;
		if (fact.kind === 'option') return [[address, fact.options] as const];
		if (fact.kind !== 'choice' && fact.kind !== 'grade') return [];
		return [[address, 'own' in fact ? fact.options : [...fact.options, '?']] as const];
	});
	const rows = pairwise(domain);
	expect(rows.length).toBeGreaterThan(20);
	for (const row of rows) {
		const settled = complete({
			...base,
			...say(Object.fromEntries(row.map(({ address, value }) => [address, value])))
		});
		const assessment = assessed(settled);
		for (const standard of standards)
			for (const reading of readings) {
				const run = assessment[standard][reading];
				expect(run.status).not.toBe('needs');
				if (run.status === 'uncovered') expect(run.what).toMatch(/^[\w/-]+$/);
			}
	}
});

/** Answers what a changed answer opens as someone would who does not know. */
function complete(answers: Answers): Answers {
	let all = answers;
	for (;;) {
		const { needs } = open(assessed(all));
		if (!needs.size) return all;
		all = {
			...all,
			...Object.fromEntries(
				[...needs].map((address): [string, Answer] => {
					const fact = factAt(vocabulary, address)!;
					if (fact.kind === 'list' || fact.kind === 'options' || fact.kind === 'link')
						return [address, { status: 'stated' as const, value: [] }];
					if (fact.kind === 'day') return [address, { status: 'stated' as const, value: '2026-06-30' }];
					if (fact.kind === 'option') return [address, { status: 'stated' as const, value: fact.options[0]! }];
					return [address, { status: 'unknown' as const }];
				})
			)
		};
	}
}
