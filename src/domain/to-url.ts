/** The full public address of a path of the site. */
export type ToUrl = (path: string) => string;
