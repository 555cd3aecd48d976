/** What a promise gives; where it fails, an error that says why in words for the reader. */
export async function orReason<Value>(work: Promise<Value>, reason: string): Promise<Value> {
	try {
		return await work;
	} catch (cause) {
		throw new Error(reason, { cause });
	}
}
