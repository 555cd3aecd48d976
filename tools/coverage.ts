// `npm run coverage`: how much is stated, how old what was read is, and what the texts stand on.
import { formatCoverage, measureCoverage } from '../src/domain/matrix/coverage.ts';
import { formatSupport, measureSupport } from '../src/domain/matrix/support.ts';
import { checkContent } from '../src/check/check-content.ts';

const { catalog } = checkContent(process.cwd());
console.log(
	`${formatCoverage(measureCoverage(catalog))}\n\n${formatSupport(measureSupport(catalog))}`,
);
