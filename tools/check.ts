// `npm run check`: checks the content, then the types, and says what is wrong with both.
import { tellContent } from './check/content.ts';
import { tellTypes } from './check/types.ts';

const sound = [tellContent(process.cwd()), await tellTypes(process.cwd())];
process.exitCode = sound.every(Boolean) ? 0 : 1;
