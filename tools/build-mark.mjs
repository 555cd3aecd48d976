// What the commands around the build ask of a built site: whether its build was finished, and from what.
export { buildMarkName, readBuildMark } from '../src/built/build-mark.ts';
