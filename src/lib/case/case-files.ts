import { openCaseFile, writeCaseFile, type Opened } from './case-file';
import { without, type Kept } from './kept';
import { schema } from './schema';
import { isLocked, lock, unlock } from './lock';

/** Files as people keep them: one case, or all cases of a device in one file; plain, or locked with a passphrase. */

const format = 'lianheng-cases';
const version = 1;
/** Characters of a file of many cases, or a locked one. */
const largest = 100_000_000;

/** `locked`: a passphrase is needed first; `wrongPassphrase`: that one does not open it. */
export type Fault = Extract<Opened, { ok: false }>['fault'] | 'locked' | 'wrongPassphrase' | 'insecure';
export type Files =
	| { ok: true; cases: readonly Extract<Opened, { ok: true }>[]; refused: readonly Fault[] }
	| { ok: false; fault: Fault };

/** The text of one case, with what was dropped from it. One of a later version goes out as it is: not all of it is understood here. */
function textOf(kept: Kept): string {
	if ((kept.schema ?? schema) <= schema) return writeCaseFile(kept.name, kept.answers, kept.profile, kept.dropped);
	const file = without(kept, 'id', 'revision', 'rivals', 'keptAt');
	return JSON.stringify({ format: 'lianheng-case', ...file }, null, '\t');
}

/** One case or all of them as the text of a file. Rejects where the browser has no cryptography: only over https and on localhost. */
export async function writeFile(cases: readonly Kept[], passphrase?: string): Promise<string> {
	const each = cases.map(textOf);
	const text =
		each.length === 1
			? each[0]!
			: `${JSON.stringify({ format, version, cases: each.map((one) => JSON.parse(one) as unknown) }, null, '\t')}\n`;
	return passphrase ? lock(text, passphrase) : text;
}

/** Opens whatever this app has written: every case of it that can be opened, and how many could not, and why. */
export async function openFile(source: string, passphrase?: string): Promise<Files> {
	if (source.length > largest) return { ok: false, fault: 'tooLarge' };
	let parsed: unknown;
	try {
		parsed = JSON.parse(source);
	} catch {
		return { ok: false, fault: 'notJson' };
	}
	if (isLocked(parsed)) {
		if (!passphrase) return { ok: false, fault: 'locked' };
		if (!('subtle' in crypto)) return { ok: false, fault: 'insecure' };
		const unlocked = await unlock(parsed, passphrase);
		return unlocked.ok ? openFile(unlocked.text) : unlocked;
	}
	const many = parsed as { format?: unknown; version?: unknown; cases?: unknown } | null;
	if (many?.format === format) {
		if (typeof many.version === 'number' && many.version > version) return { ok: false, fault: 'newer' };
		if (!Array.isArray(many.cases)) return { ok: false, fault: 'damaged' };
		return gathered(many.cases.map((one) => openCaseFile(JSON.stringify(one))));
	}
	const one = openCaseFile(source);
	return one.ok ? gathered([one]) : one;
}

const gathered = (all: readonly Opened[]): Files => ({
	ok: true,
	cases: all.flatMap((one) => (one.ok ? [one] : [])),
	refused: all.flatMap((one) => (one.ok ? [] : [one.fault]))
});
