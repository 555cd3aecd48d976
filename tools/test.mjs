// `npm test`: installs what is missing, then every check of the project.
import { startOn } from './install/begin.mjs';

startOn('tools/test/run.ts');
