import type { CopyDescription } from '../../domain/offline/kept-copy.ts';
import { deleteCopy, readCopy, writeCopy } from './copy-store.ts';
import { CopyTrouble, loadCopy } from './load-copy.ts';
import { scope } from './scope.ts';

const findWorker = () => navigator.serviceWorker.getRegistration(scope);

/** What is kept here, and can be read. Rejects where the browser keeps nothing. */
export async function readKept(): Promise<CopyDescription | undefined> {
	const [worker, copy] = await Promise.all([findWorker(), readCopy()]);
	return worker && copy?.description;
}

/** Loads a published copy, keeps it, and starts the worker that answers from it. Where one fails, nothing has changed. */
export async function keepCopy(
	published: CopyDescription,
	before: CopyDescription | undefined,
	tell: (share: number) => void,
): Promise<void> {
	const pack = await loadCopy(published, tell);
	try {
		await writeCopy(published, pack);
	} catch (cause) {
		if (!before) await deleteCopy();
		throw new CopyTrouble('no-room', cause);
	}
	try {
		// The script of the worker is loaded by whoever wants it.
		await (await import('./worker-registration.ts')).startWorker();
	} catch (cause) {
		if (!before) await removeCopy();
		throw new CopyTrouble('refused', cause);
	}
}

/** Takes the copy and the worker away. */
export async function removeCopy(): Promise<void> {
	await deleteCopy();
	await (await findWorker())?.unregister();
}
