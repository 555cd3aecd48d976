/** Sets a menu below the button that opens it, as far right as it goes, and no taller than what is left of the screen. */
export function placeMenu(menu: HTMLElement, button: HTMLElement) {
	const { left, right, bottom } = button.getBoundingClientRect();
	const { clientWidth, clientHeight } = document.documentElement;
	const { style } = menu;
	const leftward = left + right > clientWidth;
	style.left = leftward ? 'auto' : `${Math.max(8, left) + scrollX}px`;
	style.right = leftward ? `${Math.max(8, clientWidth - right) - scrollX}px` : 'auto';
	style.top = `${bottom + scrollY + 4}px`;
	style.maxHeight = `${Math.max(160, clientHeight - bottom - 12)}px`;
}
