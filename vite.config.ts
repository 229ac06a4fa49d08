import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { inParts } from './.ci/parts.ts';

/** The random cases take longest: begun last, they would end alone on one core. */
class LawsFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]) {
		const late = ({ moduleId }: TestSpecification) => Number(!moduleId.includes('/tests/laws/'));
		return (await super.sort(files)).toSorted((a, b) => late(a) - late(b));
	}
}

export default defineConfig({
	plugins: [sveltekit(), inParts()],
	// The oldest browsers that must work. Syntax and CSS are brought down to them; tsconfig's lib bounds what may be called; static/first.js tells.
	build: { target: ['chrome111', 'edge111', 'firefox115', 'safari16.4'], chunkSizeWarningLimit: 1200 },
	worker: { format: 'es' },
	test: {
		// One core left over, as is usual, would be half of two.
		maxWorkers: '100%',
		// No test mocks a module or leaves anything behind: the files of a worker share the modules they import.
		isolate: false,
		sequence: { sequencer: LawsFirst },
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
					exclude: ['**/*.svelte.test.ts', 'tests/long/**'],
					// The laws say what holds, not how fast; a machine with little to spare may take its time.
					testTimeout: 900_000
				}
			},
			{
				extends: true,
				plugins: [svelteTesting()],
				test: { name: 'component', environment: 'jsdom', include: ['src/**/*.svelte.test.ts'] }
			},
			{
				extends: true,
				test: { name: 'long', environment: 'node', include: ['tests/long/**/*.test.ts'], testTimeout: 3_600_000 }
			}
		]
	}
});
