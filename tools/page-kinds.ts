import { fixedPaths } from '../src/domain/navigation/fixed-pages.ts';
import {
	dutyPath,
	guidePath,
	readyComparisonPath,
	serviceModelPath,
	servicePath,
	variantPath,
} from '../src/domain/paths.ts';

/** Every page that is no record's, and one page of each kind of record, the largest where that matters. */
export const onePageOfEachKind: readonly string[] = [
	...fixedPaths,
	guidePath('reading-an-allocation'),
	readyComparisonPath('databases'),
	serviceModelPath('paas'),
	dutyPath('guest-os-patching'),
	servicePath('amazon-rds'),
	variantPath('amazon-eks', 'auto-mode'),
];
