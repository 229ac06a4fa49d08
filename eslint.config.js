import js from '@eslint/js';
import compat from 'eslint-plugin-compat';
import prettier from 'eslint-config-prettier/flat';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
	{
		ignores: [
			'.svelte-kit/',
			'build/',
			'node_modules/',
			'coverage/',
			'static/',
			'screens/',
			'test-results/',
			'tests/laws/fixture/'
		]
	},
	js.configs.recommended,
	...ts.configs.recommendedTypeChecked,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: { allowDefaultProject: ['*.js', '.ci/*.mjs', 'src/service-worker.ts'] },
				tsconfigRootDir: import.meta.dirname,
				extraFileExtensions: ['.svelte']
			}
		},
		rules: {
			'@typescript-eslint/no-non-null-assertion': 'off',
			// TypeScript resolves names in components better than this rule does.
			'no-undef': 'off',
			// Every link goes through href() in routes/place.svelte.ts, which resolves.
			'svelte/no-navigation-without-resolve': 'off',
			// There are no stores: state is in runes.
			'svelte/require-store-reactive-access': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{ files: ['**/*.js', '**/*.cjs', '**/*.mjs'], ...ts.configs.disableTypeChecked },
	{ files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
	{
		// The rules are pure: no clock, no network, no screen; a signal is caught in reasoning/reason.ts and nowhere else.
		files: ['src/lib/{assessment,reasoning,case,law}/**/*.ts'],
		ignores: ['**/*.test.ts', 'src/lib/case/storage.ts', 'src/lib/case/case-file.ts'],
		rules: {
			'no-restricted-globals': [
				'error',
				'window',
				'document',
				'fetch',
				'indexedDB',
				'localStorage',
				'Intl',
				'setTimeout',
				'performance',
				'navigator'
			],
			'no-restricted-syntax': [
				'error',
				{
					selector: "NewExpression[callee.name='Date'][arguments.length=0]",
					message: 'Today is a fact (architecture, rule 4).'
				},
				{
					selector: "MemberExpression[object.name='Date'][property.name='now']",
					message: 'Today is a fact (architecture, rule 4).'
				}
			]
		}
	},
	{
		// What the oldest browsers that must work do not have (package.json, browserslist). tsconfig’s lib bounds the methods of values.
		// What is pure cannot call them at all (above), and words are words.
		files: ['src/{lib,routes}/**/*.{ts,svelte}', 'src/*.ts'],
		ignores: ['**/*.test.ts', 'src/hooks.server.ts', 'src/lib/{assessment,reasoning,law,messages}/**'],
		plugins: { compat },
		rules: { 'compat/compat': 'error' }
	},
	// Its signals are no errors: they never leave the file.
	{ files: ['src/lib/reasoning/reason.ts'], rules: { '@typescript-eslint/only-throw-error': 'off' } },
	{
		files: ['src/lib/assessment/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: {
			'@typescript-eslint/no-magic-numbers': [
				'error',
				{ ignore: [0, 1, -1], ignoreTypeIndexes: true, ignoreEnums: true }
			],
			'no-restricted-syntax': [
				'error',
				{ selector: 'TryStatement', message: 'Signals are caught in reasoning/reason.ts only.' },
				{ selector: "Identifier[name='Date']", message: 'Today is a fact (architecture, rule 4).' }
			]
		}
	}
);
