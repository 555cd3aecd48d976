/** How long the table kept the browser from painting, for each word that was typed, in milliseconds. */
export interface FrameTimes {
	/** Rows and columns. */
	size: string;
	/** The frame of the key press. */
	first: number[];
	/** The longest frame. */
	worst: number[];
	/** Until the last row had come or gone. */
	all: number[];
}

/** Types each of the words into the filter of the comparison, and measures every frame. Runs in the page. */
export async function measureFrames(typed: readonly string[]): Promise<FrameTimes> {
	const input = document.querySelector<HTMLInputElement>('[name=query]')!;
	input.focus();
	const table = document.querySelector('comparison-table table')!;
	const times = { first: [] as number[], worst: [] as number[], all: [] as number[] };

	/** How long the next frame takes: what was asked of it before, its layout and its painting. */
	const nextFrame = (earlier = 0) =>
		new Promise<number>((resolve) => {
			requestAnimationFrame((due) => {
				const started = Math.max(due, earlier);
				const { port1, port2 } = new MessageChannel();
				// Comes when the frame has been painted.
				port1.onmessage = () => resolve(performance.now() - started);
				port2.postMessage('');
			});
		});

	async function type(word: string): Promise<void> {
		let changed = false;
		const changes = new MutationObserver(() => (changed = true));
		changes.observe(table, { subtree: true, attributeFilter: ['data-left-out'] });
		const started = performance.now();
		input.value = word;
		input.dispatchEvent(new Event('input', { bubbles: true }));
		const handled = performance.now();
		const frames = [handled - started + (await nextFrame(handled))];
		let settled = performance.now() - started;
		// Rows that are still to come or to go do so in each of the frames that follow.
		for (changed = false; ; changed = false) {
			const frame = await nextFrame();
			if (!changed) break;
			frames.push(frame);
			settled = performance.now() - started;
		}
		changes.disconnect();
		times.first.push(frames[0]!);
		times.worst.push(Math.max(...frames));
		times.all.push(settled);
	}

	for (const word of typed) {
		// A fast typist's pause between two keys.
		await new Promise((resolve) => setTimeout(resolve, 150));
		await nextFrame();
		await type(word);
	}
	const rows = document.querySelectorAll('tr[data-row]').length;
	return { size: `${rows} x ${document.querySelectorAll('th[data-column]').length}`, ...times };
}

/** Grows the table to a synthetic number of duties, by copies of its rows, and lets the element read it anew. */
export function growTable(wanted: number): void {
	const table = document.querySelector('comparison-table')!;
	const parent = table.parentElement!;
	table.remove();
	const rows = [...table.querySelectorAll<HTMLElement>('tr[data-row]')];
	for (let index = rows.length; index < wanted; index += 1) {
		const original = rows[index % rows.length]!;
		const copy = original.cloneNode(true) as HTMLElement;
		copy.dataset['row'] = `${original.dataset['row']}-${index}`;
		for (const cell of copy.querySelectorAll('td')) cell.dataset['duty'] = copy.dataset['row'];
		original.parentElement!.append(copy);
	}
	parent.append(table);
}
