import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openCaseFile } from './case-file';
import { schema } from './schema';

const versions = Array.from({ length: schema }, (_, i) => i + 1);

it('every form a case file ever had has one frozen file', () => {
	const frozen = readdirSync('tests/files').filter((name) => /^case-schema-\d+\.json$/.test(name));
	expect(frozen.toSorted()).toEqual(versions.map((version) => `case-schema-${String(version)}.json`).toSorted());
});

it.each(versions)('the frozen file of form %i is of that form, and opens whole in the newest', (version) => {
	const text = readFileSync(`tests/files/case-schema-${String(version)}.json`, 'utf8');
	const written = JSON.parse(text) as { schema: number; answers: object; profile?: object };
	expect(written.schema).toBe(version);
	expect(openCaseFile(text)).toMatchObject({
		ok: true,
		dropped: [],
		file: { answers: written.answers, profile: written.profile ?? {} }
	});
});
