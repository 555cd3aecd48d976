// `npm start`: installs what is missing, builds what has changed, serves the site.
import { startOn } from './install/begin.mjs';

startOn('tools/start/serve.ts');
