import { readdirSync, readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { label } from '../../src/lib/law';
import { parameters } from '../../src/lib/law/parameters/all';
import type { Parameter } from '../../src/lib/law/parameters/parameter';
import { sources } from '../../src/lib/law/parameters/sources';
import { findings } from '../../src/lib/messages/zh-CN/findings';
import { method as en } from '../../src/lib/messages/en/method';
import { scope as scopeEn } from '../../src/lib/messages/en/scope';
import { method as zh, type MethodWords } from '../../src/lib/messages/zh-CN/method';
import { scope as scopeZh } from '../../src/lib/messages/zh-CN/scope';
import { rows, type ParameterWords } from '../../src/lib/brief/parameter-rows';
import Parameters from '../../src/lib/ui/Parameters.svelte';

const folder = 'src/lib/law/parameters';
const languages = [
	['zh-CN', zh],
	['en', en]
] as const satisfies readonly (readonly ['zh-CN' | 'en', MethodWords])[];

const isParameter = (value: unknown): value is Parameter<unknown> =>
	typeof value === 'object' && value !== null && 'value' in value && 'status' in value && 'asOf' in value;

/** Every parameter any file of the folder exports. */
async function exported(): Promise<[name: string, parameter: Parameter<unknown>][]> {
	const modulesOf = readdirSync(folder).filter((file) => file.endsWith('.ts') && !/\.test\.ts$|^all\.ts$/.test(file));
	const modules = await Promise.all(
		modulesOf.map(
			async (file) =>
				(await import(`../../src/lib/law/parameters/${file.slice(0, -'.ts'.length)}.ts`)) as Record<string, unknown>
		)
	);
	return modules.flatMap((one) =>
		Object.entries(one).flatMap(([name, value]): [string, Parameter<unknown>][] =>
			isParameter(value) ? [[name, value]] : []
		)
	);
}

it.each(languages)(
	'lists every parameter with its values, standing, articles, date and source in %s',
	async (lang, words) => {
		const named: Readonly<Record<string, ParameterWords>> = words.parameters;
		const all = await exported();
		expect(all.length).toBeGreaterThan(20);
		expect(parameters.map(({ name }) => name).toSorted()).toEqual(all.map(([name]) => name).toSorted());
		expect(parameters.map(({ parameter }) => parameter.id)).toEqual(
			parameters.map(({ file, name }) => `${file}.${name}`)
		);
		const { body } = render(Parameters, { props: { words, lang, href: (id: string) => `law#${id}` } });
		for (const [name, { value, basis, status, source }] of all) {
			const own = named[name];
			if (!own) throw new Error(`no words for the parameter ${name} in messages/${lang}/method.ts`);
			const part = body.slice(body.indexOf(`id="${name}"`)).split('</section>')[0]!;
			expect(part, name).toContain(own.name);
			for (const row of rows(value, own, words, lang)) expect(part, name).toContain(row.text);
			expect(part, name).toContain(words.status[status]);
			for (const id of basis) expect(part, name).toContain(`href="law#${id}"`);
			expect(part.includes(sources[source][lang === 'en' ? 'en' : 'zh']) || part.includes(words.meta.same), name).toBe(
				true
			);
		}
	}
);

it.each(languages)('has a word for every row of every parameter, and for no other, in %s', async (_, words) => {
	const named: Readonly<Record<string, ParameterWords>> = words.parameters;
	for (const [name, { value }] of await exported()) {
		const keys = Array.isArray(value)
			? value.flatMap((row: unknown) => (typeof row === 'object' && row && 'id' in row ? [String(row.id)] : []))
			: typeof value === 'object'
				? Object.keys(value!)
				: [];
		expect(Object.keys(named[name]!.rows), name).toEqual(keys);
	}
});

it.each([
	['dignityBands', '2级', '500 – 2,000'],
	['agePrior', '14至17岁', '+10% – +20%'],
	['noticeFactor', '清楚告知', '−15%'],
	['noticeFactor', '没有告知', '0%'],
	['durationFactor', '3至12个月', '+15%'],
	['faultOfDuty', '被提醒后仍没有做', '重大过失'],
	['overlap', '人格尊严与隐私', '40%'],
	['causeWeight', '主要', '0.75'],
	['floor', '', '500']
])('prints %s, %s as %s', (name, label, text) => {
	const { parameter } = parameters.find((one) => one.name === name)!;
	expect(rows(parameter.value, zh.parameters[name as 'floor'], zh, 'zh-CN')).toContainEqual({ label, text });
});

it('knows the articles it cites', () => {
	for (const { parameter } of parameters)
		for (const id of parameter.basis) expect(label(id, 'zh-CN')).toMatch(/第.+条$/);
});

const files = (at: string): string[] =>
	readdirSync(at, { withFileTypes: true }).flatMap((entry) =>
		entry.isDirectory() ? files(`${at}/${entry.name}`) : entry.name.endsWith('.ts') ? [`${at}/${entry.name}`] : []
	);

it('what the rules leave uncovered, or out of the figures, stands on the page of what is not covered, with a next step', () => {
	const uncovered = files('src/lib/assessment').flatMap((file) =>
		[...readFileSync(file, 'utf8').matchAll(/\buncovered\(['`](\w+)/g)].map(([, what]) => what!)
	);
	expect(uncovered).toContain('beforeCivilCode');
	for (const scope of [scopeZh, scopeEn]) {
		const items = scope.groups.flatMap((group) => group.items);
		const ids = items.map(({ id }) => id);
		// `lacks` carries what a rule left uncovered, which is listed by its own name.
		const leftOut = Object.keys(findings.leftOut).filter((id) => id !== 'lacks');
		expect([...uncovered, ...leftOut].filter((id) => !ids.includes(id))).toEqual([]);
		expect(new Set(ids).size).toBe(ids.length);
		for (const { title, what, next } of items) for (const words of [title, what, next]) expect(words).not.toBe('');
	}
	const ids = (scope: typeof scopeZh) => scope.groups.map((group) => group.items.map(({ id }) => id));
	expect(ids(scopeEn)).toEqual(ids(scopeZh));
});
