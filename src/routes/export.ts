import type { Interview } from '$lib/interview/interview.svelte';

/** Hands the case out as a file, locked where a passphrase is given. The form of the file is loaded only now. */
export async function exportCase(interview: Interview, passphrase?: string): Promise<void> {
	const [{ writeFile }, { save }] = await Promise.all([import('$lib/case/case-files'), import('$lib/ui/save')]);
	save(
		new Blob([await writeFile([interview.kept], passphrase)], { type: 'application/json' }),
		`lianheng-${interview.id.replace(/^(case|file)-/, '')}.json`
	);
}

/** What came of a case, as JSON: every figure with its working. @public loaded on demand */
export async function exportResult({ assessment, answers, profile }: Interview, id: string): Promise<void> {
	const [{ outcomeJson }, { save }] = await Promise.all([import('$lib/exchange/outcome'), import('$lib/ui/save')]);
	const text = JSON.stringify(outcomeJson(assessment, answers, profile), null, '\t');
	save(new Blob([text], { type: 'application/json' }), `lianheng-${id}-result.json`);
}
