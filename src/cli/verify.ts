// npm run -s verify -- FILE.pdf : works the case sealed in a PDF (or a sealed file by itself) out again and says whether every figure is the
// same. Exit 0 same, 1 not the same, 2 nothing to compare.
import { isPdf, sealInPdf } from '../lib/exchange/sealed-pdf';
import { openSeal } from '../lib/exchange/seal';
import { recheck, type Difference } from '../lib/exchange/recheck';
import { bytesOf, faults, stop } from './door';

const reasons = {
	altered: 'the file was altered after sealing',
	profile: 'worked out with a set of parameters of the reader’s own',
	dropped: 'an answer in the file no longer fits the questions',
	parameter: 'a parameter is dated later than the sealed rule set',
	ruleSet: 'the rule set is another one',
	defect: 'same rule set and content: a defect of this copy; please report it'
};

const ends = (pair: readonly [string, string] | undefined) =>
	pair ? (pair[0] === pair[1] ? pair[0] : `${pair[0]} – ${pair[1]}`) : 'none';

const row = ({ id, then, now, reason, parameters }: Difference) =>
	`${id}: ${ends(then)} → ${ends(now)} (${reasons[reason]}${parameters.length ? `: ${parameters.join(', ')}` : ''})`;

const path = process.argv[2];
if (!path) stop('usage: npm run -s verify -- FILE.pdf');
const bytes = bytesOf(path);
const source = isPdf(bytes) ? await sealInPdf(bytes) : new TextDecoder().decode(bytes);
if (source === undefined)
	stop(`${path}: carries no seal (it may have been left out, or lost when the file was printed anew)`);
const opened = await openSeal(source);
if (!opened.ok) stop(`${path}: ${opened.fault === 'foreign' ? 'not a sealed file of Lianheng' : faults[opened.fault]}`);
const checked = recheck(opened);
const lines = [
	...(checked.altered ? ['ALTERED: the content is not what the hash in the file stands for'] : []),
	...opened.dropped.map(({ address, reason }) => `left out ${address} (${reason})`),
	...checked.differences.map(row),
	checked.same
		? `same figures: all ${String(checked.figures)}`
		: `not the same: ${String(checked.differences.length)} of ${String(checked.figures)} figures differ`,
	`rule set of the seal ${checked.ruleSet.then}, here ${checked.ruleSet.now}`,
	`SHA-256 of the content ${checked.hash} (compare with the last page)`,
	'This shows sameness, not who made the file.'
];
process.stdout.write(`${lines.join('\n')}\n`);
process.exitCode = checked.same ? 0 : 1;
