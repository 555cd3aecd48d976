/** Does at once what takes steps. */
export function inOneGo<Result>(steps: Generator<void, Result>): Result {
	let step = steps.next();
	while (!step.done) step = steps.next();
	return step.value;
}
