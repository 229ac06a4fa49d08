// npm run -s assess -- CASE.json : the assessment of a case file as JSON. Exit 2 and one line on stderr for a file that cannot be read.
import { assess } from '../lib/assessment/assess';
import { openCaseFile } from '../lib/case/case-file';
import { ownValues } from '../lib/case/profile';
import { outcomeJson } from '../lib/exchange/outcome';
import { outcomeSchema } from '../lib/exchange/outcome-schema';
import { faults, stop, textOf } from './door';

const path = process.argv[2];
if (!path) stop('usage: npm run -s assess -- CASE.json');
const opened = openCaseFile(textOf(path));
if (!opened.ok) stop(`${path}: ${faults[opened.fault]}${opened.detail ? ` (${opened.detail})` : ''}`);
for (const { address, reason } of opened.dropped) process.stderr.write(`${path}: left out ${address} (${reason})\n`);
const { answers, profile } = opened.file;
process.stdout.write(
	`${JSON.stringify(outcomeSchema.parse(outcomeJson(assess(answers, ownValues(profile)), answers, profile)), null, '\t')}\n`
);
