/**
 * The path under which the site is served, with a slash at its end: what the worker answers for. A module of its own,
 * since to share that of the other elements would part a chunk that every page loads whole.
 */
export const scope = import.meta.env.BASE_URL.replace(/\/?$/, '/');
