import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { factsPage } from '../../.ci/facts-page';
import { vocabulary } from '../../src/lib/case/facts';

it('docs/facts.md says what the vocabulary, the chapters and the words say', () => {
	expect(
		readFileSync('docs/facts.md', 'utf8') === factsPage(),
		'docs/facts.md is out of date: run `npm run facts`'
	).toBe(true);
});

it('names every key there is, those of the items of lists too', () => {
	const page = factsPage();
	const missing = Object.entries(vocabulary).flatMap(([key, fact]) => {
		const of = fact.kind === 'list' ? Object.keys(fact.of).map((item) => `${key}/…/${item}`) : [];
		return [key, ...of].filter((name) => !page.includes(`\`${name}\``));
	});
	expect(missing).toEqual([]);
});
