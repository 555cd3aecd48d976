/**
 * How often a test of browsers or servers that failed is asked again. Browsers, servers and clocks of a loaded machine
 * fail now and then with nothing wrong in the site; what passes only then is named at the end of `npm test`, so that it
 * is looked into.
 */
export const AGAIN = 1;
