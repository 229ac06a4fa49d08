import { readFileSync } from 'node:fs';
import { assess } from '../src/lib/assessment/assess';
import type { Answers } from '../src/lib/case/answers';
import { openCaseFile } from '../src/lib/case/case-file';
import { outcomeJson } from '../src/lib/exchange/outcome';
import { outcomeSchema } from '../src/lib/exchange/outcome-schema';
import { say } from './cases';

/** The answers of a ready incident. */
export function incident(name: string): Answers {
	const opened = openCaseFile(readFileSync(`static/examples/${name}.json`, 'utf8'));
	if (!opened.ok) throw new Error(`${name}: ${opened.fault}`);
	return opened.file.answers;
}

/** A ready incident with some answers changed; undefined takes one away. */
export const changed = (name: string, changes: Readonly<Record<string, string | readonly string[]>>): Answers => ({
	...incident(name),
	...say(changes)
});

/** The outcome of a case as the command line prints it, parsed by its own schema. */
export const printed = (answers: Answers) => outcomeSchema.parse(outcomeJson(assess(answers), answers));

/** The same, of a case that settles. */
export function settled(answers: Answers) {
	const outcome = printed(answers);
	if (!outcome.standards || !outcome.qualification)
		throw new Error(`${outcome.status}: ${outcome.uncovered ?? outcome.needs.join(' ')}`);
	return { ...outcome, ...outcome.standards, status: outcome.qualification.status };
}

export const range = ({ low, high }: { low: string; high: string }) => [low, high];

/** The acts made out, by id. */
export const holding = (answers: Answers): string[] =>
	settled(answers)
		.acts.filter(({ holds }) => holds)
		.map(({ id }) => id);

/** The provisions an act rests on, or fails on. */
export const citing = (answers: Answers, act: string): readonly string[] =>
	settled(answers).acts.find(({ id }) => id === act)!.basis;
