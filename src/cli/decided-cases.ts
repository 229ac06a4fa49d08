import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DecidedCase } from '../lib/assessment/comparable';
import { decidedCase } from '../lib/exchange/decided-case';
import { openPrecedents } from '../lib/exchange/precedent';

/** Judgments that could not be coded, with the reason; no judgment itself. */
const leftOut = 'left-out.json';

/** The coded judgments of static/precedents, in the order of their files, as they are laid beside a case. */
export function decidedCases(): DecidedCase[] {
	const folder = resolve(import.meta.dirname, '../../static/precedents');
	return readdirSync(folder)
		.filter((file) => file.endsWith('.json') && file !== leftOut)
		.toSorted()
		.flatMap((file) => openPrecedents(readFileSync(resolve(folder, file), 'utf8')))
		.flatMap((opened) => (opened.ok ? [decidedCase(opened.precedent)] : []));
}
