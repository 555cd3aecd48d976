// `npm run coverage`: how much is stated, and how old what was read is.
import { formatCoverage, measureCoverage } from '../src/domain/matrix/coverage.ts';
import { checkContent } from '../src/check/check-content.ts';

console.log(formatCoverage(measureCoverage(checkContent(process.cwd()).catalog)));
