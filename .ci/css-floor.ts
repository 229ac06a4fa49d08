import DoIUse from 'doiuse';
import postcss from 'postcss';

/** What of a style sheet some browser of the list does not know at all: the feature, as caniuse names it, and who lacks it. What is known in part passes. */
export async function unknownTo(css: string, browsers: readonly string[], name: string): Promise<string[]> {
	const found = new Set<string>();
	const look = new DoIUse({
		browsers: [...browsers],
		onFeatureUsage: ({ feature, featureData: { missing } }) => {
			if (missing) found.add(`${feature}: ${missing}`);
		}
	});
	await postcss([look as unknown as postcss.AcceptedPlugin]).process(css, { from: name });
	return [...found];
}
