// `npm run template -- <folder of releases>`: prints the CloudFormation template that serves the folder's current release.
import { describe } from './cloudfront/describe.ts';
import { runCommand } from './release/explain.ts';
import { currentRelease } from './release/layout.ts';
import { Refusal } from './release/refusal.ts';

await runCommand(async () => {
	const [target, ...rest] = process.argv.slice(2);
	const release = target && rest.length === 0 && currentRelease(target);
	if (!release) throw new Refusal('npm run template -- <folder with a release>');
	process.stdout.write(describe(target, release).template);
});
