import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { usual } from '../../src/lib/assessment/evidence';
import { chapters } from '../../src/lib/interview/chapters';
import { unaided } from '../../src/lib/interview/unaided';
import { examples as en, formal as formalEn } from '../../src/lib/messages/en/examples';
import { facts } from '../../src/lib/messages/zh-CN/facts';
import { examples as zh, formal as formalZh } from '../../src/lib/messages/zh-CN/examples';

const asked: readonly string[] = chapters.flatMap(({ pages }) => pages.flatMap(({ asks }) => [...asks]));
const duties = Object.keys(facts['participants/duty.*'].options).map((id) => `participants/duty.${id}`);

it.each([
	['zh-CN', zh],
	['en', en]
])('every question has an example in %s, or is named as one that needs none; none has both', (_, { rows }) => {
	const aided = asked.filter((row) => !unaided.has(row));
	expect(Object.keys(rows).toSorted()).toEqual([...aided, ...duties].toSorted());
	for (const text of Object.values(rows)) expect(text.length).toBeGreaterThan(8);
});

it('what is told otherwise to who works with cases is an example there is', () => {
	expect(Object.keys(formalZh).filter((row) => !(row in zh.rows))).toEqual([]);
	expect(Object.keys(formalEn).filter((row) => !(row in en.rows))).toEqual([]);
});

it('what needs no example is asked', () => {
	expect([...unaided].filter((row) => !asked.includes(row))).toEqual([]);
});

it('a Chinese example that names an option names one of the question', () => {
	const wrong = [...Object.entries(zh.rows), ...Object.entries(formalZh)].flatMap(([row, text]) => {
		const name = row.startsWith('participants/duty.') ? 'participants/duty' : row;
		const { options } = facts[name as keyof typeof facts] as { options?: Readonly<Record<string, string>> };
		const known = [...Object.values(options ?? {}), '还在继续'];
		return [...text.matchAll(/选“([^”]+)”/g)].flatMap(([, option]) =>
			known.some((one) => one === option || one.startsWith(option!)) ? [] : [`${row}: ${option!}`]
		);
	});
	expect(wrong).toEqual([]);
});

it('evidence is told of rows that are asked', () => {
	const rows = new Set([...asked, ...duties]);
	expect(Object.keys(usual).filter((row) => !rows.has(row))).toEqual([]);
});

it('every name in a ready incident has an English one', () => {
	const names = JSON.parse(readFileSync('static/examples/in-english.json', 'utf8')) as Readonly<Record<string, string>>;
	const files = readdirSync('static/examples').filter((file) => /^\d/.test(file));
	expect(files.length).toBeGreaterThan(0);
	const said = files.flatMap((file) =>
		readFileSync(`static/examples/${file}`, 'utf8').match(/"[^"]*\p{Script=Han}[^"]*"/gu)
	);
	expect([...new Set(said)].filter((name) => !names[JSON.parse(name!) as string])).toEqual([]);
	expect(Object.values(names).filter((name) => /\p{Script=Han}/u.test(name))).toEqual([]);
});
