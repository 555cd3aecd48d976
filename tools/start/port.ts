/** The port that is served on where none is asked for; where it is taken, one of the next is. */
const usual = 4321;

/** How many ports are tried where none is asked for. */
const tries = 20;

/** The ports to try, in order, or what is wrong with the one that was asked for. */
export function readPort(written: string | undefined): { ports: number[]; problem?: string } {
	const text = written?.trim() ?? '';
	if (text === '') return { ports: Array.from({ length: tries }, (_, index) => usual + index) };
	const port = Number(text);
	return /^\d+$/.test(text) && port >= 1 && port <= 65535
		? { ports: [port] }
		: { ports: [], problem: `PORT is "${written}": write a whole number from 1 to 65535` };
}
