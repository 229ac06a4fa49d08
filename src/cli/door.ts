// What the commands share: files in, and words for what is wrong with them. Exit 2 and one line on stderr.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export function stop(line: string): never {
	process.stderr.write(`${line}\n`);
	process.exit(2);
}

export const faults = {
	notJson: 'not JSON, or cut off: export the case again and use that file',
	foreign: 'not a case file of Lianheng (format is not "lianheng-case")',
	newer: 'written by a newer version of the app: update this copy first',
	damaged: 'damaged: a required part is missing or of the wrong kind',
	tooLarge: 'too large for a case file'
};

/** A path as the person typed it, also where npm has changed the folder. */
export const typed = (path: string): string => resolve(process.env['INIT_CWD'] ?? process.cwd(), path);

export function bytesOf(path: string): Uint8Array<ArrayBuffer> {
	try {
		return new Uint8Array(readFileSync(typed(path)));
	} catch {
		return stop(`${path}: cannot be read; give the path of a case file`);
	}
}

export const textOf = (path: string): string => new TextDecoder().decode(bytesOf(path));
