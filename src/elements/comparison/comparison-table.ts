import { isRowOpen, toggleRow } from '../../domain/comparison/table-changes.ts';
import {
	parseTableState,
	settleColumns,
	writeTableState,
	type TableState,
} from '../../domain/comparison/table-state.ts';
import { ViewAddress, type Step } from '../addresses/view-address.ts';
import { fillNotice } from '../page/notice.ts';
import { part } from '../page/part.ts';
import type { Comparison } from './comparison.ts';
import type { ComparisonActions } from './comparison-actions.ts';
import { ColumnLoader } from './comparison-columns.ts';
import { readControl, showControls } from './comparison-controls.ts';
import { showPlan } from './comparison-plan.ts';
import { ComparisonDrawing } from './comparison-drawing.ts';
import { placeMenu } from './comparison-menus.ts';
import { readNames, type ComparisonNames } from './comparison-names.ts';
import { ComparisonRows, type ElementRow } from './comparison-rows.ts';
import { listSources } from './comparison-sources.ts';
import { OwnColumns } from './own-columns.ts';
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
	#actions: Promise<ComparisonActions> | undefined;
	readonly #own = new OwnColumns((this.dataset['own'] ?? '').split(','));

	connectedCallback() {
		this.#rows = new ComparisonRows(this);
		const duties = this.rows.map(({ duty }) => duty);
		this.names = readNames(this, duties);
		this.#notice = part(this, '[data-notice]');
		this.#loader = new ColumnLoader(this, this.names);
		this.#drawing = new ComparisonDrawing(this, this.#rows, this.#loader, this.#own.ids);
		this.#combobox = new SubjectCombobox(this, (id) => this.#do((actions) => actions.add(id)));
		this.#address = new ViewAddress({
			parse: (search) => parseTableState(search, this.names.ids, this.#own.at(location.pathname)),
			write: (view) => writeTableState(view, this.#own.at(this.#own.pathOf(view.columns))),
			path: ({ columns }) => this.#own.pathOf(columns),
			show: () => this.#showControls(),
			say: (text) => fillNotice(this.#notice, text),
			// Rows wait until it is known whether the address is older than a new name.
			settled: () => void this.#drawing.showColumns(),
		});
		for (const type of ['input', 'change', 'click', 'focusin', 'pointerover'])
			this.addEventListener(type, this);
		for (const type of ['toggle', 'close']) this.addEventListener(type, this, true);
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
				this.#expectTyping(event.target as HTMLElement);
				return this.#do();
			case 'pointerover':
				return this.#do();
			case 'toggle':
				return this.#noteToggle(event.target as HTMLElement);
			case 'close':
				// Closed by a key, or by a press beside it.
				return this.view.open.length > 0 ? this.change({ open: [] }, 'replace') : undefined;
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
		this.#address.set(settleColumns({ ...this.view, ...change }), step);
		if (change.columns) void this.#drawing.showColumns();
		else if (typing) this.#drawing.showSoon();
		else this.#drawing.show('by frames');
		if (change.open) this.#drawing.openRows();
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

	/** The view as Markdown, for whoever passes it on. */
	async asMarkdown(): Promise<string> {
		const { viewAsMarkdown } = await import('./comparison-export.ts');
		return viewAsMarkdown(this.view, this.rows, this.names);
	}

	#showControls() {
		showControls(this, this.view, this.names);
		showPlan(this, this.view.columns);
		this.#combobox.exclude(this.view.columns);
	}

	#noteToggle(target: HTMLElement) {
		const { duty } = target.closest('td')?.dataset ?? {};
		if (!(target instanceof HTMLDetailsElement) || !duty) return;
		void import('./comparison-tools.ts').then(({ addCellTools }) => addCellTools(target));
		// The browser itself opens a cell in which it has found a word.
		const drawn = target.closest('tr')!.hasAttribute('data-open');
		if (target.open !== drawn && target.open !== isRowOpen(this.view.open, duty))
			this.change({ open: toggleRow(this.view.open, duty) }, 'replace');
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
		const target = event.target as HTMLElement;
		const summary = target.closest('td summary');
		if (summary) {
			event.preventDefault();
			return this.#openCell(summary.closest('td')!);
		}
		// A press beside a sheet closes it.
		if (target instanceof HTMLDialogElement) return target.close();
		const button = target.closest('button');
		if (!button) return;
		if (button.dataset['action']) this.#do((actions) => actions.act(button));
		const { popoverTargetElement: menu } = button;
		if (menu instanceof HTMLElement) placeMenu(menu, button);
	}

	// What buttons are for is loaded when somebody reaches for the comparison.
	#do(act?: (actions: ComparisonActions) => void) {
		this.#actions ??= import('./comparison-actions.ts').then(
			({ ComparisonActions }) => new ComparisonActions(this),
		);
		this.#actions.then(act, () => {
			// Another try may succeed.
			this.#actions = undefined;
			if (act) this.say('What this does did not come. Try again.');
		});
	}

	#openCell({ dataset }: HTMLTableCellElement) {
		const { duty = '', subject = '' } = dataset;
		if (!this.#drawing.isNarrow || isRowOpen(this.view.open, duty))
			return this.change({ open: toggleRow(this.view.open, duty) });
		this.change({ open: [`${duty}@${subject}`] });
	}
}

customElements.define('comparison-table', ComparisonTableElement);
