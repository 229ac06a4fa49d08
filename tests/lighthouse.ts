import lighthouse from 'lighthouse';

/** The pages Lighthouse looks at, as on a phone. */
export const audited = ['', 'ask/basics/?example=2', 'result/?example=2'] as const;

export interface Audited {
	/** Of 100, by category: accessibility, best-practices, seo, performance. */
	scores: Readonly<Record<string, number>>;
	/** Cumulative layout shift; 0 is none. */
	shift: number;
	/** What cost points, by the id of the audit. */
	failed: readonly string[];
}

/**
 * Lighthouse on a page, in the browser that listens on this port. `devtools` has the page come over a slow network for real, so that what comes
 * late can be seen to move something; the processor is left as fast as it is.
 */
export async function audit(
	url: string,
	port: number,
	categories: readonly string[],
	throttlingMethod: 'devtools' | 'simulate' = 'devtools'
): Promise<Audited> {
	const run = await lighthouse(url, {
		port,
		logLevel: 'silent',
		output: 'json',
		throttlingMethod,
		...(throttlingMethod === 'devtools' ? { throttling: { cpuSlowdownMultiplier: 1 } } : {}),
		onlyCategories: [...categories],
		onlyAudits: ['cumulative-layout-shift'],
		disableFullPageScreenshot: true
	});
	if (!run || run.lhr.runtimeError) throw new Error(`${url}: ${run?.lhr.runtimeError?.message ?? 'no report'}`);
	const { categories: found, audits } = run.lhr;
	return {
		scores: Object.fromEntries(Object.values(found).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)])),
		shift: audits['cumulative-layout-shift']?.numericValue ?? NaN,
		failed: Object.values(found).flatMap(({ auditRefs }) =>
			auditRefs.filter(({ id, weight }) => weight && (audits[id]?.score ?? 1) < 1).map(({ id }) => id)
		)
	};
}
