// `npm run decisions [-- <duty> …]`: who decides a duty how, outliers first.
import { checkContent } from '../src/check/check-content.ts';
import { compareDecisions, formatDecisions } from '../src/domain/matrix/decisions.ts';
import { suggest } from '../src/domain/suggestion.ts';

const { catalog } = checkContent(process.cwd());
const known = catalog.duties.map(({ id }) => id);
const asked = process.argv.slice(2);
const unknown = asked.filter((id) => !known.includes(id));
if (unknown.length > 0) {
	for (const id of unknown) console.error(`no duty "${id}"${suggest(id, known)}`);
	process.exit(1);
}
const decisions = compareDecisions(catalog);
console.log(
	formatDecisions(decisions.filter(({ duty }) => asked.length === 0 || asked.includes(duty))),
);
