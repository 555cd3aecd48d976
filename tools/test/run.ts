// The second half of `npm test`: every check of the project.
import config from '../../tests/playwright.config.ts';
import { systemNginx } from '../nginx.mjs';
import { endWithParent } from '../start/parent.ts';
import { prepareMachine } from './machine.ts';
import { namedFormat, namedProblems, namedTypes, namedUnused } from './named-failures.ts';
import { createTally } from './tally.ts';

/** The suites that read the built site; all others need only the sources. */
const ofTheBuild = ['deploy', 'build'];
const suites = (config.projects ?? []).flatMap(({ name }) => name ?? []);

endWithParent();
const hasChromium = prepareMachine();
const { step, suite, skip, fail, finish } = await createTally();

// None of these needs another; the output of each is shown when it ends.
console.log('\n== types, format, content, unused code and domain tests, beside one another');
const [, isSound] = await Promise.all([
	step('types', ['node', 'tools/check-types.ts'], namedTypes),
	step('content', ['node', 'tools/check-content.ts'], namedProblems),
	step('format', ['prettier', '--check', '--log-level', 'warn', '.'], namedFormat).then(() =>
		step('unused', ['knip'], namedUnused),
	),
	suite(
		'domain tests',
		'tests/playwright.config.ts',
		suites.filter((name) => !ofTheBuild.includes(name)),
	),
]);
// Nothing that needs the built site can be judged without it, and there is none of content that is at fault.
if (!isSound) skip('the build and the tests of the built site', 'the content is not sound');
else if (await step('build', ['node', 'tools/build.ts'], namedProblems, { live: true })) {
	await suite('build and publishing tests', 'tests/playwright.config.ts', ofTheBuild, true);
	await testInBrowsers();
}
finish();

async function testInBrowsers(): Promise<void> {
	const without = 'no Chromium on this machine, and none could be installed';
	if (hasChromium) await suite('browser tests', 'tests/browser/playwright.config.ts', [], true);
	else if (process.env['CI']) fail('browser tests', without);
	else skip('browser tests', without);
	if (!systemNginx()) skip('server tests', 'no nginx on this machine, and none could be installed');
	else if (!hasChromium) skip('server tests', without);
	else await suite('server tests', 'tests/server/playwright.config.ts', [], true);
	await suite('engine tests', 'tests/engines/playwright.config.ts', [], true);
}
