/** Draws the column heads: name, and the buttons that move, remove and retry the column. */
export function drawHeads(
	root: HTMLElement,
	columns: readonly string[],
	labels: ReadonlyMap<string, string>,
	failed: (id: string) => boolean,
) {
	const row = root.querySelector('thead tr');
	const corner = row?.querySelector('th');
	if (!row || !corner) throw new Error('ComparisonTableElement: column heads not found');
	const base = root.dataset['base'] ?? '';
	row.replaceChildren(
		corner,
		...columns.map((id, index) => {
			const label = labels.get(id) ?? id;
			const head = document.createElement('th');
			head.role = 'columnheader';
			head.scope = 'col';
			head.dataset['column'] = id;
			const tools = document.createElement('span');
			tools.className = 'column-tools no-print';
			tools.append(
				tool('left', '←', `Move ${label} left`, id, index === 0),
				tool('right', '→', `Move ${label} right`, id, index === columns.length - 1),
				tool('remove', '×', `Remove ${label}`, id, columns.length === 1),
			);
			head.append(headName(label, pathOf(root, id), base), tools);
			if (failed(id)) head.append(failure(id, label));
			return head;
		}),
	);
}

// The list of subjects to choose from knows the page of each.
function pathOf(root: HTMLElement, id: string): string | undefined {
	return root.querySelector<HTMLElement>(`[role=option][data-id="${id}"]`)?.dataset['path'];
}

function headName(label: string, path: string | undefined, base: string): HTMLElement {
	if (!path) return Object.assign(document.createElement('span'), { textContent: label });
	return Object.assign(document.createElement('a'), {
		textContent: label,
		href: `${base}${path}`,
	});
}

function tool(action: string, sign: string, label: string, id: string, disabled: boolean) {
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = sign;
	button.title = label;
	button.disabled = disabled;
	button.setAttribute('aria-label', label);
	Object.assign(button.dataset, { action, column: id });
	return button;
}

function failure(id: string, label: string): HTMLElement {
	const box = document.createElement('span');
	box.className = 'column-failure';
	box.role = 'alert';
	const retry = tool('retry', 'Try again', `Try again to load ${label}`, id, false);
	retry.className = 'button';
	box.append('Could not be loaded. ', retry);
	return box;
}
