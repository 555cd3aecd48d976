// `npm run check:types`: checks all types, whatever the content is like.
import { tellTypes } from './check/types.ts';

process.exitCode = (await tellTypes(process.cwd())) ? 0 : 1;
