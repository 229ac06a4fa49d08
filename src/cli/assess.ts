// npm run -s assess -- CASE.json : the assessment of a case file as JSON. Exit 2 and one line on stderr for a file that cannot be read.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { assess } from '../lib/assessment/assess';
import { openCaseFile } from '../lib/case/case-file';
import { ownValues } from '../lib/case/profile';
import { outcomeJson } from '../lib/exchange/outcome';
import { outcomeSchema } from '../lib/exchange/outcome-schema';

function stop(line: string): never {
	process.stderr.write(`${line}\n`);
	process.exit(2);
}

const words = {
	notJson: 'not JSON, or cut off: export the case again and use that file',
	foreign: 'not a case file of Lianheng (format is not "lianheng-case")',
	newer: 'written by a newer version of the app: update this copy first',
	damaged: 'damaged: a required part is missing or of the wrong kind',
	tooLarge: 'too large for a case file'
};

function text(path: string): string {
	try {
		return readFileSync(resolve(process.env['INIT_CWD'] ?? process.cwd(), path), 'utf8');
	} catch {
		return stop(`${path}: cannot be read; give the path of a case file`);
	}
}

const path = process.argv[2];
if (!path) stop('usage: npm run -s assess -- CASE.json');
const opened = openCaseFile(text(path));
if (!opened.ok) stop(`${path}: ${words[opened.fault]}${opened.detail ? ` (${opened.detail})` : ''}`);
for (const { address, reason } of opened.dropped) process.stderr.write(`${path}: left out ${address} (${reason})\n`);
const { answers, profile } = opened.file;
process.stdout.write(
	`${JSON.stringify(outcomeSchema.parse(outcomeJson(assess(answers, ownValues(profile)), answers, profile)), null, '\t')}\n`
);
