/** Each thing that a reader does in a plan, until the frame that shows it has been painted, in milliseconds. */
export type PlanTimes = [what: string, times: number[]][];

/** Does what a reader does in the result of a plan, some times, and measures it. Runs in the page. */
export async function measurePlan(rounds: number): Promise<PlanTimes> {
	const plan = document.querySelector('plan-builder')!;
	const find = (selector: string) => plan.querySelector<HTMLElement>(selector)!;
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

	async function click(selector: string): Promise<number> {
		await rest();
		await painted();
		const started = performance.now();
		find(selector).click();
		// What waits for nothing but promises is done before the frame.
		await Promise.resolve();
		const handled = performance.now() - started;
		return handled + (await painted());
	}

	const asked: [what: string, selector: string][] = [
		['a result, one service less', '[data-chosen] [data-action=remove]'],
		['a tick of a duty', '.plan-duty:nth-child(3) > .tick'],
		['open a duty', '.plan-duty:nth-child(2) summary'],
		['a tick of a line', '.plan-duty [open] .plan-line .tick'],
		['what is open only', '.plan-rail [name=open]'],
		['all again', '.plan-rail [name=open]'],
		['open what AWS does', '[data-beside=aws] details:not([open]) summary'],
	];
	const times = new Map(asked.map(([what]) => [what, [] as number[]]));
	for (let round = 0; round < rounds; round += 1)
		for (const [what, selector] of asked) times.get(what)!.push(await click(selector));
	return [...times];
}
