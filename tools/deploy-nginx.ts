// `npm run deploy:nginx`: writes the parts of the nginx configuration that follow from the built site. A first argument
// names another folder to write to; BASE_PATH is the one that the site was built with.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readScriptHashes } from '../src/built/read-inline-scripts.ts';
import { nginxFiles } from '../src/domain/publish/nginx-files.ts';
import { readSiteSettings } from '../src/domain/publish/site-settings.ts';

const [folder = 'deploy/nginx'] = process.argv.slice(2);
const { base } = readSiteSettings(process.env);
for (const [name, text] of Object.entries(nginxFiles(base, readScriptHashes('dist')))) {
	writeFileSync(join(folder, name), text);
	console.log(`${join(folder, name)} written`);
}
