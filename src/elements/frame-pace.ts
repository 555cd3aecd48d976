/** How long a frame may take, in milliseconds: a screen shows sixty a second. */
const FRAME = 16;

/** How much is tried first, and the least that is ever done in a frame. */
const FIRST = 24;
const LEAST = 1;

/** How much a frame has time for, learnt from the frames before. The unit is the caller's. */
export class FramePace {
	#room = FIRST;

	/** What the next frame has time for. */
	get room(): number {
		return this.#room;
	}

	/** Learns from a frame that took so long (in milliseconds) for so much: too long, and half of it is enough. */
	learn(took: number, done: number) {
		if (took > FRAME) this.#room = Math.max(LEAST, Math.min(done, this.#room) / 2);
		else if (done >= this.#room) this.#room *= 1.5;
	}
}

/** Resolves when the next frame has been painted, to the milliseconds that took: scripts, styles, layout and painting. */
export function nextPaint(): Promise<number> {
	return new Promise((resolve) =>
		requestAnimationFrame(() => {
			const started = performance.now();
			const { port1, port2 } = new MessageChannel();
			// A message is a task of its own: it comes after the frame.
			port1.onmessage = () => resolve(performance.now() - started);
			port2.postMessage(undefined);
		}),
	);
}
