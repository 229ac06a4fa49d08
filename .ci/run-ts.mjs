// Runs a TypeScript file of the project from source: node .ci/run-ts.mjs FILE [arguments]
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runnerImport } from 'vite';

const root = resolve(import.meta.dirname, '..');
const [file, ...rest] = process.argv.slice(2);
process.argv = [process.argv[0], resolve(root, file), ...rest];
await runnerImport(pathToFileURL(resolve(root, file)).href, {
	root,
	configFile: false,
	logLevel: 'silent',
	resolve: { alias: { $lib: resolve(root, 'src/lib') } }
});
