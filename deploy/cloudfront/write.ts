// `npm run template`: prints the CloudFormation template of the site, with the redirects and the response headers of
// the built site.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../../src/check/check-content.ts';
import { readScriptHashes } from '../../src/check/read-inline-scripts.ts';
import { toCloudFrontPolicies } from '../../src/domain/headers-cloudfront.ts';
import { buildHeaderTable } from '../../src/domain/headers.ts';
import { listRedirects } from '../../src/domain/redirects.ts';
import { fillTemplate } from './fill-template.ts';

const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');
const project = join(import.meta.dirname, '..', '..');
const { catalog } = checkContent(project);
const table = buildHeaderTable({
	base: process.env['BASE_PATH'] ?? '/',
	scriptHashes: readScriptHashes(join(project, 'dist')),
});

process.stdout.write(
	fillTemplate(read('template.yaml'), {
		functionSource: read('request.js'),
		redirects: listRedirects(catalog),
		policies: toCloudFrontPolicies(table),
	}),
);
