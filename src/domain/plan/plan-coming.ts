/** Of changes those that a plan of some services and variants has to do with, in their order. */
export function changesFor<Change extends { subject: string }>(
	changes: readonly Change[],
	services: readonly string[],
): Change[] {
	return changes.filter(({ subject }) => services.some((id) => touches(subject, id)));
}

// A change of a service concerns its variants; that of a variant concerns a plan that leaves open which variant is meant.
function touches(changed: string, chosen: string): boolean {
	return changed === chosen || chosen.startsWith(`${changed}/`) || changed.startsWith(`${chosen}/`);
}
