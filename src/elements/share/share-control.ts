/** The link or button for a place that an event is meant for; none where a click asks for a tab of its own. */
export function controlOf(event: Event): Element | null {
	const { metaKey, ctrlKey, shiftKey, altKey } = event as MouseEvent;
	if (metaKey || ctrlKey || shiftKey || altKey) return null;
	return (event.target as Element).closest?.('.anchor, .share-button, [data-copy-view]') ?? null;
}
