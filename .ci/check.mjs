// Runs every check and test. What keeps one core busy runs two at a time, and says what it has to say when it ends; the tests keep both busy
// and run alone, as they go. After a step that fails no other begins.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Longest first, so that the two lanes end together. */
const onOneCore = [
	{ name: 'lint', commands: ['npm run -s lint'] },
	{ name: 'build, bytes', commands: ['npm run -s build', 'npm run -s bytes', 'npm run -s floor'] },
	{ name: 'types', commands: ['npm run -s check'] },
	{ name: 'format', commands: ['npm run -s format:check'] },
	{ name: 'floors', commands: ['npm run -s floors'] },
	{ name: 'unused', commands: ['npm run -s unused'] }
];
const onBoth = [
	{ name: 'unit', commands: ['npm run -s test:unit'] },
	{ name: 'browser', commands: ['npm run -s test:e2e'] }
];

const failed = [];
const took = [];

/** One step to its end; `aside` keeps its output back, so that two steps do not mix theirs. */
async function step({ name, commands }, aside) {
	const start = Date.now();
	let said = '';
	let code = 0;
	for (const command of commands) {
		const child = spawn(command, {
			shell: true,
			stdio: ['ignore', aside ? 'pipe' : 'inherit', aside ? 'pipe' : 'inherit']
		});
		for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (said += text));
		[code] = await once(child, 'close');
		if (code !== 0) break;
	}
	const line = `${name} ${((Date.now() - start) / 1000).toFixed(0)} s`;
	if (code !== 0) failed.push(name);
	took.push(line);
	console.log(`${said}${code === 0 ? '✓' : '✗ failed:'} ${line}\n`);
}

async function lane(steps, aside) {
	while (steps.length && !failed.length) await step(steps.shift(), aside);
}

await Promise.all([lane(onOneCore, true), lane(onOneCore, true)]);
await lane(onBoth, false);
console.log(took.join(' · '));
if (failed.length) {
	console.error(`✗ ${failed.join(', ')}`);
	process.exit(1);
}
