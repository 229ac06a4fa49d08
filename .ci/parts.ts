import type { Plugin, Rolldown } from 'vite';

/**
 * The files of script the app comes in. Left to itself the build makes one of every set of pages that share something: some sixty for the result,
 * most of them of one kilobyte, each asked for by itself. Here what the same pages need is one file. A module belongs to the first part
 * whose pages all reach it by imports that are not loaded on demand; where there is none, to the file the build chooses.
 */
const pages = {
	frame: /client-optimized\/(app|nodes\/[01])\.js$|kit\/src\/runtime\/client\/entry\.js$/,
	start: /\[\[lang=lang\]\]\/\+page\.(svelte|ts)$/,
	ask: /\/ask\/\[chapter\]\/\+page\.(svelte|ts)$/,
	storage: /\/lib\/case\/storage\.ts$/,
	session: /\/routes\/session\.ts$/,
	result: /\/\(case\)\/result\/\+page\.(svelte|ts)$/,
	check: /\/\(case\)\/(review|findings)\/\+page\.(svelte|ts)$/,
	law: /\/(law|law\/\[instrument\])\/\+page\.(svelte|ts)$/,
	method: /\/method\/\+page\.(svelte|ts)$/,
	cases: /\/cases\/\+page\.(svelte|ts)$/,
	precedents: /\/(precedents|precedents\/\[id\])\/\+page\.(svelte|ts)$/
};
/** What reaches a module of each part: all of one of these; in this order. */
const parts: Readonly<Record<string, readonly (readonly (keyof typeof pages)[])[]>> = {
	frame: [['frame']],
	// Little, and wanted by pages that need nothing else of what comes below.
	small: [
		['start', 'result'],
		['session', 'cases'],
		['result', 'law', 'method'],
		['result', 'law', 'precedents'],
		['session', 'law', 'method'],
		['storage', 'method']
	],
	order: [['ask', 'law']],
	facts: [['ask', 'session']],
	asked: [['ask', 'result']],
	values: [['session', 'method']],
	// Asked at the start by itself: what the device keeps.
	storage: [['storage']],
	rules: [['session']],
	told: [['result', 'method']],
	checked: [['result', 'check']],
	blocks: [['result', 'precedents']],
	written: [['result']]
};

type Graph = Pick<Rolldown.PluginContext, 'getModuleInfo'>;

/** The pages that reach a module. */
function reaching(id: string, graph: Graph): Set<string> {
	const seen = new Set([id]);
	for (const one of seen) for (const importer of graph.getModuleInfo(one)?.importers ?? []) seen.add(importer);
	const reached = Object.entries(pages).filter(([, test]) => [...seen].some((one) => test.test(one)));
	return new Set(reached.map(([page]) => page));
}

export const inParts = (): Plugin => ({
	name: 'in-parts',
	config: (_, { isSsrBuild }) => {
		if (isSsrBuild) return {};
		const groups = Object.entries(parts).map(([part, ways], i, all) => ({
			priority: all.length - i,
			name: (id: string, graph: Graph): string | null => {
				const by = reaching(id, graph);
				return ways.some((way) => way.every((page) => by.has(page))) ? part : null;
			}
		}));
		return { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } };
	}
});
