import { workerPolicyName } from '../../domain/offline/kept-copy.ts';
import address from './offline-worker.ts?worker&url';
import { scope } from './scope.ts';

/** What the types of the project do not know yet: https://www.w3.org/TR/trusted-types/ */
interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { createScriptURL: () => string },
	): { createScriptURL(text: string): string };
}

// Whatever it is asked for, it names the worker. A page may make it once.
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(
	workerPolicyName,
	{ createScriptURL: () => address },
);

/** Starts the worker that answers where the site cannot be reached; rejects where the browser refuses. */
export async function startWorker(): Promise<void> {
	const script = policy?.createScriptURL('') ?? address;
	// The browser asks the server for the worker itself, whatever it has in its cache.
	await navigator.serviceWorker.register(script, { scope, updateViaCache: 'none' });
	await navigator.serviceWorker.ready;
}
