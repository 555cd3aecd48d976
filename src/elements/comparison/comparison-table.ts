import {
	parseTableState,
	settleOwnerColumn,
	writeTableState,
	type TableState,
} from '../../domain/comparison/table-state.ts';
import { ViewAddress, type Step } from '../addresses/view-address.ts';
import { fillNotice } from '../page/notice.ts';
import { part } from '../page/part.ts';
import type { Comparison } from './comparison.ts';
import { ComparisonActions } from './comparison-actions.ts';
import { ColumnLoader } from './comparison-columns.ts';
import { readControl, showControls } from './comparison-controls.ts';
import { ComparisonDrawing } from './comparison-drawing.ts';
import { readNames, type ComparisonNames } from './comparison-names.ts';
import { ComparisonRows, type ElementRow } from './comparison-rows.ts';
import { listSources } from './comparison-sources.ts';
import { addCellTools } from './comparison-tools.ts';
import { SubjectCombobox } from '../page/subject-combobox.ts';

/**
 * `<comparison-table>`: lets the server's table show any columns, narrow, sort, fold and open; the address of the page
 * holds the view. The table's own cells stay what they are; further columns come from one small file each.
 */
export class ComparisonTableElement extends HTMLElement implements Comparison {
	names!: ComparisonNames;
	#address!: ViewAddress<TableState>;
	#rows!: ComparisonRows;
	#notice!: HTMLElement;
	#loader!: ColumnLoader;
	#drawing!: ComparisonDrawing;
	#combobox!: SubjectCombobox;
	readonly #actions = new ComparisonActions(this);
	#readingOpen = false;

	connectedCallback() {
		this.#rows = new ComparisonRows(this);
		const duties = this.rows.map(({ duty }) => duty);
		this.names = readNames(this, duties);
		this.#notice = part(this, '[data-notice]');
		this.#loader = new ColumnLoader(this, this.names.labels);
		this.#drawing = new ComparisonDrawing(this, this.#rows, this.#loader);
		this.#combobox = new SubjectCombobox(this, (id) => this.#actions.addColumn(id));
		this.#address = new ViewAddress({
			parse: (search) => parseTableState(search, this.names.ids),
			write: writeTableState,
			show: () => this.#showControls(),
			say: (text) => fillNotice(this.#notice, text),
			// Rows wait until it is known whether the address is older than a new name.
			settled: () => void this.#drawing.showColumns(),
		});
		for (const type of ['input', 'change', 'click', 'focusin']) this.addEventListener(type, this);
		this.addEventListener('toggle', this, true);
		addEventListener('beforeprint', this);
		addEventListener('resize', this);
		this.#address.connect();
	}

	disconnectedCallback() {
		this.#address.disconnect();
		removeEventListener('beforeprint', this);
		removeEventListener('resize', this);
	}

	handleEvent(event: Event) {
		switch (event.type) {
			case 'resize':
				return this.#drawing.fit();
			case 'beforeprint':
				return listSources(part(this, 'table'), part(this, '[data-print-sources]'));
			case 'focusin':
				return this.#expectTyping(event.target as HTMLElement);
			case 'toggle':
				addCellTools(event.target as HTMLDetailsElement);
				return this.#noteOpenSoon();
			case 'click':
				return this.#click(event as MouseEvent);
			default:
				return this.#control(event);
		}
	}

	get view(): TableState {
		return this.#address.view;
	}

	get rows(): readonly ElementRow[] {
		return this.#rows.all;
	}

	change(change: Partial<TableState>, step: Step = 'push') {
		const typing = step === 'replace soon';
		this.#address.set(settleOwnerColumn({ ...this.view, ...change }), step);
		if (change.columns) void this.#drawing.showColumns();
		else if (typing) this.#drawing.showSoon();
		else this.#drawing.show('by frames');
		if (change.open) this.#drawing.openCells();
		// Who types has changed one control, and it says what was typed.
		if (!typing) this.#showControls();
	}

	retry(column: string) {
		this.#loader.forget(column);
		void this.#drawing.showColumns();
	}

	say(text: string) {
		fillNotice(this.#notice, [text]);
	}

	#showControls() {
		showControls(this, this.view, this.names);
		this.#combobox.exclude(this.view.columns);
	}

	// Opening all cells fires one event a cell: read once for all of them.
	#noteOpenSoon() {
		if (this.#readingOpen) return;
		this.#readingOpen = true;
		requestAnimationFrame(() => {
			this.#readingOpen = false;
			const open = this.#rows.readOpen();
			if (open.join() !== this.view.open.join()) this.change({ open }, 'replace');
		});
	}

	// Rows have been laid out by now, so that those off the screen keep their height while they wait.
	#expectTyping({ name }: HTMLElement & { name?: string }) {
		if (name === 'query') this.dataset['narrowing'] = '';
	}

	#control({ type, target }: Event) {
		const control = target as HTMLInputElement;
		const typed = control.name === 'query';
		if (typed && type === 'change') this.#address.flush();
		else if (typed) this.change(readControl(control), 'replace soon');
		else if (type === 'change' && control.name) this.change(readControl(control));
	}

	#click(event: MouseEvent) {
		const target = event.target as Element;
		const view = target.closest<HTMLAnchorElement>('a[data-view]');
		if (view && !event.metaKey && !event.ctrlKey && !event.shiftKey) {
			event.preventDefault();
			return this.#actions.showColumnsOf(view.href);
		}
		const button = target.closest<HTMLButtonElement>('button[data-action]');
		if (button) this.#actions.act(button);
	}
}

customElements.define('comparison-table', ComparisonTableElement);
