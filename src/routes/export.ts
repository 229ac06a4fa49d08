import type { Interview } from '$lib/interview/interview.svelte';

/** Hands the case out as a file. The form of the file is loaded only now. */
export async function exportCase(interview: Interview): Promise<void> {
	const [{ writeFile }, { save }] = await Promise.all([import('$lib/case/case-files'), import('$lib/ui/save')]);
	save(
		new Blob([await writeFile([interview.kept])], { type: 'application/json' }),
		`lianheng-${interview.id.replace(/^(case|file)-/, '')}.json`
	);
}
