// The only place that installs. Without a flag: the packages. With --tests: also a browser and the PDF readers the tests need. Fails, never skips.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';

const run = (command, args) =>
	execFileSync(command, args, { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
const has = (command) => spawnSync(command, ['-v'], { stdio: 'ignore' }).error === undefined;

const mark = 'node_modules/.package-lock.json';
if (!existsSync(mark) || statSync(mark).mtimeMs < statSync('package-lock.json').mtimeMs) run('npm', ['ci']);

if (process.argv.includes('--tests')) {
	const readers = ['pdftotext', 'pdftoppm', 'pdffonts', 'pdfdetach', 'qpdf'];
	const browser = () =>
		process.env.CHROMIUM_PATH ??
		['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));
	const debian = existsSync('/etc/os-release') && /debian|ubuntu/i.test(readFileSync('/etc/os-release', 'utf8'));
	const wanted = [
		...(browser() ? [] : ['chromium']),
		...(readers.every(has) ? [] : ['poppler-utils', 'qpdf']),
		...(existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc') ? [] : ['fonts-noto-cjk'])
	];
	if (debian && process.getuid?.() === 0 && wanted.length) {
		run('apt-get', ['update', '-qq']);
		run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...wanted]);
	} else if (!browser()) run('npx', ['playwright', 'install', 'chromium']);
	const missing = readers.filter((reader) => !has(reader));
	if (missing.length) {
		console.error(
			`The tests need ${missing.join(', ')} (apt install poppler-utils qpdf, brew install poppler qpdf). 测试需要 poppler 和 qpdf，请先安装。`
		);
		process.exit(1);
	}
}
