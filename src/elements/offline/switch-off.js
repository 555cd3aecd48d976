// Published in the place of "offline-worker.js" where reading offline is switched off (OFFLINE=off, deploy/offline.md):
// browsers that have kept the site ask for that file when they next reach it, and this takes copy and worker away.
const worker = /** @type {any} */ (self);

worker.addEventListener('install', () => worker.skipWaiting());
worker.addEventListener('activate', (/** @type {any} */ event) => event.waitUntil(leave()));

async function leave() {
	await caches.delete(`atlas-offline ${new URL(worker.registration.scope).pathname}`);
	await worker.registration.unregister();
}
