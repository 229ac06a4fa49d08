import type { CourtWords } from '../../messages/zh-CN/court';

type Label = keyof CourtWords['fields'];
type Options = keyof CourtWords['options'];

/** One thing to be typed or ticked: its name within its block, what it is called, and its options where it has any. */
export interface Field {
	name: string;
	label: Label;
	options?: Options;
}

const field = (label: Label, name: string = label, options?: Options): Field => ({
	name,
	label,
	...(options && { options })
});

/** A person, line by line as the form has them. */
export const personLines: readonly (readonly Field[])[] = [
	[field('name')],
	[field('sex', 'sex', 'sex')],
	[field('born'), field('nation')],
	[field('work'), field('post'), field('phone')],
	[field('home')],
	[field('residence')],
	[field('idKind'), field('idNumber')]
];

/** A legal person or another body. */
export const bodyLines: readonly (readonly Field[])[] = [
	[field('bodyName', 'name')],
	[field('seat')],
	[field('registered')],
	[field('head'), field('post', 'headPost'), field('phone', 'headPhone')],
	[field('code')],
	[field('type', 'type', 'bodyType')],
	[field('ownership', 'ownership', 'ownership')]
];

export const guardianLines: readonly (readonly Field[])[] = [
	[field('name'), field('relation')],
	[field('idKind'), field('idNumber'), field('phone')]
];

export const agentLines: readonly (readonly Field[])[] = [
	[field('name'), field('firm')],
	[field('post'), field('phone')],
	[field('authority', 'authority', 'authority')]
];
