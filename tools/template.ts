// `npm run template`: prints the CloudFormation template of the site, with the redirects and the response headers of
// the built site.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../src/check/check-content.ts';
import { readScriptHashes } from '../src/built/read-inline-scripts.ts';
import { toCloudFrontPolicies } from '../src/domain/publish/headers-cloudfront.ts';
import { buildHeaderTable } from '../src/domain/publish/headers.ts';
import { readSiteSettings } from '../src/domain/publish/site-settings.ts';
import { listRedirects } from '../src/domain/addresses/redirects.ts';
import { fillTemplate } from './fill-template.ts';

const project = join(import.meta.dirname, '..');
const read = (name: string) => readFileSync(join(project, 'deploy', 'cloudfront', name), 'utf8');
const { catalog } = checkContent(project);
const table = buildHeaderTable({
	base: readSiteSettings(process.env).base,
	scriptHashes: readScriptHashes(join(project, 'dist')),
});

process.stdout.write(
	fillTemplate(read('template.yaml'), {
		functionSource: read('request.js'),
		redirects: listRedirects(catalog),
		policies: toCloudFrontPolicies(table),
	}),
);
