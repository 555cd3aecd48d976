// `npm run check:content`: checks all content, in a second.
import { tellContent } from './check/content.ts';

process.exitCode = tellContent(process.cwd()) ? 0 : 1;
