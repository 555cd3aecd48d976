// The package brings no types: the part of it that the tests use.
declare module 'autocannon' {
	interface Load {
		url: string;
		requests: { path: string }[];
		connections: number;
		/** In seconds. */
		duration: number;
	}
	interface Result {
		'2xx': number;
		non2xx: number;
		errors: number;
		timeouts: number;
	}
	export default function autocannon(load: Load): Promise<Result>;
}
