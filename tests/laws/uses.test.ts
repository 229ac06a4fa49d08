import { existsSync, readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { lawUses, type Use } from '../../.ci/law-uses';
import { assess } from '../../src/lib/assessment/assess';
import { instruments, provision, provisionIds } from '../../src/lib/law/catalogue';
import { law as en } from '../../src/lib/messages/en/law';
import { law as zh, type LawWords } from '../../src/lib/messages/zh-CN/law';
import Article from '../../src/lib/ui/Article.svelte';
import Instrument from '../../src/lib/ui/Instrument.svelte';
import { incident } from '../say';

const committed = JSON.parse(readFileSync('src/lib/law/uses.json', 'utf8')) as Record<string, Use>;
const languages = [
	['zh-CN', zh],
	['en', en]
] as const satisfies readonly (readonly ['zh-CN' | 'en', LawWords])[];

it('src/lib/law/uses.json says what the rules and questions say', () => {
	expect(committed, 'src/lib/law/uses.json is out of date: run `npm run uses`').toEqual(lawUses());
});

/** The row of the questionnaire an address belongs to, without the item. */
const plain = (address: string) => address.replace(/\/[^/]+\//, '/');

it('misses no burden that a real case is read under', () => {
	const missing = new Set<string>();
	for (const name of ['1', '2', '3', '4', '5', '6'])
		for (const byReading of Object.values(assess(incident(name))))
			for (const { relied } of Object.values(byReading))
				for (const [address, burdens] of relied)
					for (const { basis } of burdens) {
						const facts = committed[basis]?.facts ?? [];
						const fact = plain(address);
						if (!facts.includes(fact) && !facts.includes(fact.replace(/\.[^./]*$/, '.*')))
							missing.add(`${basis}: ${fact}`);
					}
	expect([...missing]).toEqual([]);
});

it.each(languages)('names every rule for people, and nothing that is no rule, in %s', (_, words) => {
	const names: Readonly<Record<string, string>> = words.rules;
	const used = new Set(Object.values(committed).flatMap(({ rules }) => rules));
	expect([...used].filter((rule) => !names[rule])).toEqual([]);
	const files = (rule: string) => [`src/lib/assessment/${rule}.ts`, `src/lib/law/${rule}.ts`];
	expect(Object.keys(names).filter((rule) => !files(rule).some((file) => existsSync(file)))).toEqual([]);
	expect(new Set(Object.values(names)).size).toBe(Object.keys(names).length);
});

it.each(languages)('shows every article as used by a rule or as background, in %s', (lang, words) => {
	for (const id of provisionIds) {
		const rules = committed[id]?.rules ?? [];
		const { body } = render(Article, {
			props: { article: provision(id, lang), rules, questions: [], words, lang }
		});
		expect(body, id).toContain(`id="${id}"`);
		expect(body.includes(words.background), id).toBe(!rules.length);
		expect(body.includes(words.usedBy), id).toBe(rules.length > 0);
	}
});

it.each(languages)(
	'says of every text what identifies it, how well it is known and where the official one stands, in %s',
	(lang, words) => {
		for (const instrument of instruments) {
			const id = provisionIds.find((one) => one.startsWith(`${instrument.id}-`))!;
			const { source } = provision(id, lang);
			const { body } = render(Instrument, { props: { instrument, source, words, lang } });
			const side = lang === 'en' ? 'en' : 'zh';
			for (const text of [
				instrument.number,
				instrument.version,
				instrument.amendedBy,
				instrument.note?.[side],
				source[side]
			])
				if (text) expect(body, instrument.id).toContain(text);
			expect(body).toContain(`href="${source.url}"`);
			expect(body).toContain(words.standing[instrument.read]);
			expect(body.split(words.unchecked).length - 1, instrument.id).toBe(instrument.unchecked?.length ?? 0);
		}
	}
);
