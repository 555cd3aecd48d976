/** The path under which the site is served, in front of every address of ours. */
export const base = import.meta.env.BASE_URL.replace(/\/$/, '');
