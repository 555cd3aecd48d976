/** Ends this process with the one that started it, where that gave it a channel: nothing is left behind. */
export function endWithParent(): void {
	process.on('disconnect', () => process.exit(1));
	// The channel alone is no reason to go on.
	process.channel?.unref();
}
