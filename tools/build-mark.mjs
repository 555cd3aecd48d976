// What the commands around the build ask of a built site: whether its build was finished, from what and for where.
export * from '../src/built/build-mark.ts';
