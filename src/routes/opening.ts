import type { Block } from '$lib/brief/document';
import type { Fault } from '$lib/case/case-files';
import type { Kept } from '$lib/case/kept';
import { droppedLines, openFile, rechecked, type FileFault } from './opened';
import { href } from './place.svelte';

/** What came of a file: the cases it brought, those it did not, the names of what was left out, and a sealed one worked out again. */
export type Taken =
	| { fault: FileFault }
	| {
			ids: readonly string[];
			refused: readonly Fault[];
			left: readonly string[];
			target: string;
			checked: readonly Block[];
	  };

/** An id no case has. */
export const freshId = (prefix: 'case' | 'file'): string =>
	`${prefix}-${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`;

/** Takes the cases of a file onto the device; where the device keeps nothing, into memory. @public loaded on demand */
export async function takeFile(lang: 'zh-CN' | 'en', file: File, passphrase?: string): Promise<Taken> {
	const [files, { putCase }, { hold }] = await Promise.all([
		openFile(file, passphrase),
		import('$lib/case/storage'),
		import('./session')
	]);
	if (!files.ok) return files;
	const ids: string[] = [];
	for (const { file: opened } of files.cases) {
		const kept: Kept = { id: freshId('file'), revision: 1, ...opened };
		await putCase(kept).catch(() => hold(kept));
		ids.push(kept.id);
	}
	const dropped = files.cases.flatMap((one) => one.dropped);
	return {
		ids,
		refused: files.refused,
		left: dropped.length ? await droppedLines(dropped, lang) : [],
		target: href(lang, ids.length === 1 ? 'review/' : 'cases/', { case: ids.length === 1 ? ids[0] : undefined }),
		checked: files.seal ? await rechecked(files.seal, lang) : []
	};
}
