// Browsers and the web server that tests need: the machine's, else Debian's packages where they may be installed.
import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { systemChromium, systemFirefox } from '../browser.ts';
import { projectEnvironment } from '../install/project.mjs';
import { brotliModule, nginxPackages, systemNginx } from '../nginx.mjs';

/** What tests run in, whether it is there, and what Debian calls it. */
const wanted = [
	{
		name: 'Chromium',
		isThere: () => Boolean(systemChromium()) || existsSync(chromium.executablePath()),
		packages: ['chromium-headless-shell'],
	},
	{
		name: 'Liberation Sans',
		isThere: hasFont,
		packages: ['fonts-liberation'],
		without: 'lines break elsewhere, so that tests of layout may fail',
	},
	{
		name: 'Firefox',
		isThere: () => Boolean(systemFirefox()),
		packages: ['firefox-esr'],
	},
	{
		name: 'nginx with its brotli module',
		isThere: () => Boolean(systemNginx() && brotliModule()),
		packages: nginxPackages,
	},
];

/** Installs what tests run in where it is missing, and says what cannot be had. Returns whether there is a Chromium. */
export function prepareMachine(): boolean {
	for (const { isThere, packages } of wanted) if (!isThere()) installFromDebian(packages);
	if (!wanted[0]!.isThere()) {
		console.log('Installing Chromium through Playwright …');
		run('playwright', ['install', 'chromium']);
	}
	for (const { name, isThere, packages, without = 'tests are skipped' } of wanted)
		if (!isThere())
			console.log(`No ${name}: ${without}. On Debian: apt-get install ${packages.join(' ')}`);
	return wanted[0]!.isThere();
}

/** Whether a Linux has the font that Arial and Helvetica stand for there; other systems have their own. */
function hasFont(): boolean {
	const { status, stdout } = spawnSync('fc-list', ['Liberation Sans']);
	return status !== 0 || stdout.length > 0;
}

/** Whether the lists of Debian's packages are up to date. */
let listed = false;

/** Installs packages where that is possible: as root, with apt. No service is started. */
function installFromDebian(packages: readonly string[]): void {
	if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return;
	console.log(`Installing ${packages.join(', ')} from Debian …`);
	listed ||= run('apt-get', ['update', '-qq']);
	// What Debian recommends beside a browser is for a desktop: printers, drivers, notifications.
	const install = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
	if (listed) run('apt-get', install, { RUNLEVEL: '1' });
}

function run(command: string, args: readonly string[], extra: NodeJS.ProcessEnv = {}): boolean {
	const { status } = spawnSync(command, args, {
		stdio: ['ignore', 'inherit', 'inherit'],
		env: projectEnvironment(extra),
		shell: process.platform === 'win32',
	});
	return status === 0;
}
