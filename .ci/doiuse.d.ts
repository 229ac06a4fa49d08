/** The package has types, but not where its entry is looked for. */
declare module 'doiuse' {
	import type { Plugin } from 'postcss';

	interface Usage {
		feature: string;
		featureData: { missing?: string };
	}
	export default class DoIUse {
		constructor(options: { browsers: string[]; onFeatureUsage: (usage: Usage) => void });
		postcssPlugin: string;
		Once: Plugin['Once'];
	}
}
