import { base } from './base.ts';

/** Fetches data of the site. Rejects where it does not come, or not in time. */
export async function fetchData<Data>(path: string, signal?: AbortSignal): Promise<Data> {
	const response = await fetch(`${base}${path}`, signal ? { signal } : {});
	if (!response.ok) throw new Error(`${path} was answered with ${response.status}`);
	return (await response.json()) as Data;
}
