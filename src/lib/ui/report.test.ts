import { expect, it } from 'vitest';
import { report } from './report';

it('tells the kind of an error and its places in the code, and nothing anybody entered', () => {
	const error = new RangeError('王某 138 1234 5678');
	error.stack = `RangeError: 王某 138 1234 5678
    at settle (http://localhost:4173/_app/immutable/chunks/Abc-1.js?case=wang:12:34)
    at run (http://localhost:4173/_app/immutable/chunks/Abc-1.js:56:78)
    at http://localhost:4173/_app/immutable/nodes/5.Def_2.js:9:1`;
	expect(report(error, { status: 500, path: '/result/', browser: 'B', version: 'v' })).toBe(
		['RangeError 500', 'Abc-1.js:56:78', '5.Def_2.js:9:1', '/result/', 'v', 'B'].join('\n')
	);
	expect(report('王某', { path: '/', browser: 'B', version: 'v' })).toBe(['string', '/', 'v', 'B'].join('\n'));
});
