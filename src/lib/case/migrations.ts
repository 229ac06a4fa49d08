/** A case file of some version of the form, as far as that is known before its parts are looked at. */
export type Form = Readonly<Record<string, unknown>> & { schema: number };

/** From each form to the next, once and for all: a step is never changed after a file of that form may exist. */
const steps: Readonly<Record<number, (file: Form) => Form>> = {
	// 2: own values of parameters.
	1: (file) => ({ profile: {}, ...file, schema: 2 })
};

/** The file in the newest form. */
export function migrated(file: Form): Form {
	const step = steps[file.schema];
	return step ? migrated(step(file)) : file;
}
