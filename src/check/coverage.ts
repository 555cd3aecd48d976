// `npm run coverage`: how much is stated, and how old what was read is.
import { formatCoverage, measureCoverage } from '../domain/coverage.ts';
import { checkContent } from './check-content.ts';

console.log(formatCoverage(measureCoverage(checkContent(process.cwd()).catalog)));
