/** How long the map kept the browser from painting, in milliseconds. */
export interface MapTimes {
	/** Services on how many sheets. */
	size: string;
	/** Each thing that a reader does, until the frame that shows it has been painted. */
	steps: [what: string, time: number][];
	/** The frames of a scroll through all of it. */
	scroll: number[];
}

/** Grows the map before its script is there: so many copies of its sheet, each of services of their own. */
export function growMap(copies: number): void {
	const sheet = document.querySelector<HTMLElement>('.map')!;
	for (let copy = 2; copy <= copies; copy += 1) {
		const other = sheet.cloneNode(true) as HTMLElement;
		for (const head of other.querySelectorAll<HTMLElement>('[data-column]'))
			head.dataset['column'] += `-${copy}`;
		for (const cell of other.querySelectorAll<HTMLElement>('[data-subject]'))
			cell.dataset['subject'] += `-${copy}`;
		sheet.after(other);
	}
}

/** Does what a reader does on the map, and measures it. Runs in the page; the script of the map is there. */
export async function measureMap(): Promise<MapTimes> {
	const field = (name: string) =>
		document.querySelector<HTMLInputElement>(`service-map [name=${name}]`)!;
	/** Comes when the next frame has been painted. */
	const painted = () =>
		new Promise<number>((resolve) => {
			requestAnimationFrame((due) => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => resolve(performance.now() - due);
				port2.postMessage('');
			});
		});
	const rest = () => new Promise((resolve) => setTimeout(resolve, 400));

	async function change(name: string, value: string, type: string): Promise<number> {
		await rest();
		await painted();
		const started = performance.now();
		field(name).value = value;
		field(name).dispatchEvent(new Event(type, { bubbles: true }));
		const handled = performance.now() - started;
		return handled + (await painted());
	}

	const asked: [what: string, name: string, value: string, type: string][] = [
		['find, the names not loaded yet', 'query', 'l', 'input'],
		['find', 'query', 'la', 'input'],
		['find nothing any more', 'query', '', 'input'],
		['by model', 'by', 'model', 'change'],
		['by category', 'by', 'category', 'change'],
		['defaults, not loaded yet', 'view', 'default', 'change'],
		['hand-offs', 'view', 'handoff', 'change'],
		['owners', 'view', 'owner', 'change'],
		['a team', 'team', 'network', 'change'],
		['all teams', 'team', '', 'change'],
	];
	const steps: MapTimes['steps'] = [];
	for (const [what, name, value, type] of asked)
		steps.push([what, await change(name, value, type)]);
	await rest();
	const scroll: number[] = [];
	const { scrollHeight } = document.documentElement;
	for (let top = 0; top < scrollHeight; top += 120) {
		scrollTo({ top });
		scroll.push(await painted());
	}
	const columns = document.querySelectorAll('th[data-column]').length;
	const sheets = document.querySelectorAll('.map').length;
	return { size: `${columns} services on ${sheets} sheet${sheets > 1 ? 's' : ''}`, steps, scroll };
}
