import { describeIgnored } from '../../domain/query.ts';
import { selectRows } from '../../domain/comparison/select.ts';
import {
	defaultTableState,
	MAX_COLUMNS,
	parseTableState,
	settleOwnerColumn,
	writeTableState,
	type TableIds,
	type TableState,
} from '../../domain/comparison/table-state.ts';
import type { Layer } from '../../domain/vocabulary.ts';
import { ColumnLoader } from './comparison-columns.ts';
import { nameOf, showControls } from './comparison-controls.ts';
import { drawHeads } from './comparison-heads.ts';
import { drawMoves } from './comparison-moves.ts';
import { ComparisonRows } from './comparison-rows.ts';
import { listSources } from './comparison-sources.ts';
import type { ExportFormat } from './table-download.ts';
import { addCellTools } from './comparison-tools.ts';
import { land } from '../addresses/landing.ts';
import { leaveOut } from '../page/left-out.ts';
import { renewAddress } from '../addresses/renewed-address.ts';
import { SubjectCombobox } from './subject-combobox.ts';

/** How long typing must rest before the address says it, in milliseconds: browsers let a page write only so often. */
const PAUSE = 200;

/**
 * `<comparison-table>`: lets the server's table show any columns, narrow, sort, fold and open; the address of the page
 * holds the view. The table's own cells stay what they are; further columns come from one small file each.
 */
export class ComparisonTableElement extends HTMLElement {
	#state: TableState = defaultTableState;
	#rows!: ComparisonRows;
	/** What each key press writes into, found once: looking for it would pass through every cell. */
	#parts!: { notice: HTMLElement; count: HTMLElement; empty: HTMLElement; scroller: HTMLElement };
	#ids: TableIds = { subjects: new Set(), duties: new Set(), teams: new Set() };
	#labels = new Map<string, string>();
	#teamNames = new Map<string, string>();
	#loader!: ColumnLoader;
	#combobox!: SubjectCombobox;
	#readingOpen = false;
	#typing = 0;
	#frame = 0;

	connectedCallback() {
		this.#read();
		this.#loader = new ColumnLoader(this, this.#labels);
		this.#combobox = new SubjectCombobox(this, (id) => this.#addColumn(id));
		this.addEventListener('input', this);
		this.addEventListener('change', this);
		this.addEventListener('click', this);
		this.addEventListener('toggle', this, true);
		this.addEventListener('focusin', this);
		addEventListener('popstate', this);
		addEventListener('beforeprint', this);
		addEventListener('resize', this);
		void this.#restore();
	}

	disconnectedCallback() {
		this.#writeTyped();
		removeEventListener('popstate', this);
		removeEventListener('beforeprint', this);
		removeEventListener('resize', this);
	}

	handleEvent(event: Event) {
		switch (event.type) {
			case 'popstate':
				return void this.#restore();
			case 'resize':
				return this.#fit();
			case 'beforeprint':
				return listSources(this.#part('table'), this.#part('[data-print-sources]'));
			case 'focusin':
				return this.#expectTyping(event.target as HTMLElement);
			case 'toggle':
				addCellTools(event.target as HTMLDetailsElement);
				return this.#noteOpenSoon();
			case 'click':
				return this.#click(event as MouseEvent);
			default:
				return this.#change(event);
		}
	}

	// --- reading the server's table

	#read() {
		this.#rows = new ComparisonRows(this);
		this.#parts = {
			notice: this.#part('[data-notice]'),
			count: this.#part('[data-count]'),
			empty: this.#part('[data-empty]'),
			scroller: this.#part('.comparison-scroller'),
		};
		for (const option of this.querySelectorAll<HTMLElement>('[role=option]'))
			this.#labels.set(option.dataset['id'] ?? '', option.textContent?.trim() ?? '');
		for (const { value, text } of this.querySelectorAll<HTMLOptionElement>('[name=team] option'))
			if (value) this.#teamNames.set(value, text);
		this.#ids = {
			subjects: new Set(this.#labels.keys()),
			duties: new Set(this.#rows.all.map(({ duty }) => duty)),
			teams: new Set(this.#teamNames.keys()),
		};
	}

	// --- from address to view and back

	async #restore() {
		clearTimeout(this.#typing);
		this.#typing = 0;
		let ignored = this.#readAddress();
		// Perhaps the address is older than a new name. No rows are shown before that is known.
		if (ignored.length > 0 && (await renewAddress())) ignored = this.#readAddress();
		this.#notice(ignored);
		void this.#showColumns();
	}

	/** Takes the view from the address; returns what of it means nothing. */
	#readAddress(): string[] {
		const { state, ignored } = parseTableState(location.search, this.#ids);
		this.#state = state;
		this.#showControls();
		return ignored;
	}

	#set(change: Partial<TableState>, step: 'push' | 'replace' | 'replace soon' = 'push') {
		if (step !== 'replace soon') this.#writeTyped();
		this.#state = settleOwnerColumn({ ...this.#state, ...change });
		if (step === 'push') history.pushState(null, '', this.#address);
		else if (step === 'replace') history.replaceState(null, '', this.#address);
		else {
			clearTimeout(this.#typing);
			this.#typing = window.setTimeout(() => this.#writeTyped(), PAUSE);
		}
		this.#notice([]);
		if (change.columns) void this.#showColumns();
		else if (step === 'replace soon') this.#showSoon();
		else this.#show('by frames');
		if (change.open) this.#openCells();
		// Who types has changed one control, and it says what was typed.
		if (step !== 'replace soon') this.#showControls();
	}

	get #address(): string {
		return `${location.pathname}${writeTableState(this.#state)}`;
	}

	/** Writes what was typed last into the address, unless that is done. */
	#writeTyped() {
		if (!this.#typing) return;
		clearTimeout(this.#typing);
		this.#typing = 0;
		history.replaceState(null, '', this.#address);
	}

	#showControls() {
		showControls(this, this.#state, this.#labels, this.#teamNames);
		this.#combobox.exclude(this.#state.columns);
	}

	#notice(ignored: readonly string[]) {
		const { notice } = this.#parts;
		if (notice.hidden && ignored.length === 0) return;
		notice.hidden = ignored.length === 0;
		notice.textContent = describeIgnored(ignored);
	}

	// --- drawing

	async #showColumns() {
		const { columns } = this.#state;
		const loading = columns.filter((id) => !this.#loader.settled(id));
		// The first view waits for its columns; later ones show at once what is there.
		if (loading.length === 0 || 'ready' in this.dataset) this.#drawColumns();
		if (loading.length === 0) return;
		await Promise.all(loading.map((id) => this.#loader.load(id)));
		// Another choice may have been made meanwhile.
		if (columns === this.#state.columns) this.#drawColumns();
	}

	#drawColumns() {
		const { columns } = this.#state;
		const focused = document.activeElement as HTMLElement | null;
		const { action, column } = focused?.closest('th[data-column]') ? focused.dataset : {};
		drawHeads(this, columns, this.#labels, (id) => this.#loader.failed(id));
		this.#rows.setColumns(columns, (id, duty) => this.#loader.cell(id, duty));
		if (action && column) this.#focusTool(column, action);
		this.style.setProperty('--columns', String(columns.length));
		// So many fill a sheet of paper.
		this.toggleAttribute('data-wide', columns.length > 6);
		this.#fit();
		this.#show('at once');
		this.#openCells();
		drawMoves(this, columns, this.#rows.all, this.#labels);
		delete document.documentElement.dataset['pending'];
		// A row that a link names is there only now.
		if (!('ready' in this.dataset)) land('instant');
		this.dataset['ready'] = '';
	}

	// A table that has no room scrolls in a box of its own, never the page.
	#fit() {
		const needed = parseFloat(getComputedStyle(this.#part('table')).minWidth);
		this.toggleAttribute('data-scrolls', needed > this.#parts.scroller.offsetWidth);
	}

	// With the frame: the browser looks up the caret of who types before, and would lay out what has changed by then.
	#showSoon() {
		cancelAnimationFrame(this.#frame);
		this.#frame = requestAnimationFrame(() => this.#show('by frames'));
	}

	#show(pace: 'at once' | 'by frames') {
		cancelAnimationFrame(this.#frame);
		const shown = this.#rows.show(this.#state, pace);
		const { count, empty, scroller } = this.#parts;
		const text = `${shown.length} of ${this.#rows.all.length} duties`;
		const none = shown.length === 0;
		if (count.textContent?.trim() !== text) count.textContent = text;
		if (empty.hidden === none) empty.hidden = !none;
		leaveOut(scroller, none);
	}

	#openCells() {
		this.#rows.open(this.#state.open);
		const button = this.querySelector('[data-action=open-all]');
		if (button) button.textContent = this.#allOpen ? 'Close all cells' : 'Open all cells';
	}

	get #allOpen(): boolean {
		return this.#rows.all.every(({ duty }) => this.#state.open.includes(duty));
	}

	// Opening all cells fires one event a cell: read once for all of them.
	#noteOpenSoon() {
		if (this.#readingOpen) return;
		this.#readingOpen = true;
		requestAnimationFrame(() => {
			this.#readingOpen = false;
			const open = this.#rows.readOpen();
			if (open.join() !== this.#state.open.join()) this.#set({ open }, 'replace');
		});
	}

	#part(selector: string): HTMLElement {
		const part = this.querySelector<HTMLElement>(selector);
		if (!part) throw new Error(`ComparisonTableElement: ${selector} not found`);
		return part;
	}

	// --- what the reader does

	// Rows have been laid out by now, so that those off the screen keep their height while they wait.
	#expectTyping({ name }: HTMLElement & { name?: string }) {
		if (name === 'query') this.dataset['narrowing'] = '';
	}

	#change(event: Event) {
		const control = event.target as HTMLInputElement | HTMLSelectElement;
		if (control.name === 'query') {
			if (event.type === 'input') this.#set({ query: control.value.slice(0, 100) }, 'replace soon');
			else this.#writeTyped();
		} else if (event.type === 'change' && control.name === 'differences')
			this.#set({ differences: (control as HTMLInputElement).checked });
		else if (event.type === 'change' && control.name)
			this.#set({ [control.name]: control.value || undefined });
	}

	#click(event: MouseEvent) {
		const target = event.target as Element;
		const view = target.closest<HTMLAnchorElement>('a[data-view]');
		if (view && !event.metaKey && !event.ctrlKey && !event.shiftKey) {
			event.preventDefault();
			const { columns } = parseTableState(new URL(view.href).search, this.#ids).state;
			return this.#set({ ...this.#cleared, columns });
		}
		const button = target.closest<HTMLButtonElement>('button[data-action]');
		if (button) this.#act(button);
	}

	#act(button: HTMLButtonElement) {
		const { action, column = '', layer, duty = '', format } = button.dataset;
		const { columns, folded, open } = this.#state;
		switch (action) {
			case 'remove':
				return this.#removeColumn(column);
			case 'left':
			case 'right':
				return this.#moveColumn(column, action === 'left' ? -1 : 1);
			case 'retry':
				this.#loader.forget(column);
				return void this.#showColumns();
			case 'fold':
				return this.#set({
					folded: folded.includes(layer as Layer)
						? folded.filter((id) => id !== layer)
						: [...folded, layer as Layer],
				});
			case 'open-all':
				return this.#set({ open: this.#allOpen ? [] : this.#rows.all.map(({ duty }) => duty) });
			case 'open-row': {
				const others = open.filter((entry) => entry !== duty && !entry.startsWith(`${duty}@`));
				return this.#set({ open: open.includes(duty) ? others : [...others, duty] });
			}
			case 'export':
				return void this.#export(format as ExportFormat);
			case 'clear':
				return this.#set({ ...this.#cleared, columns });
			case 'all-teams':
				this.querySelector<HTMLElement>('[name=team]')?.focus();
				return this.#set({ team: undefined });
			case 'reset':
				return this.#set({ ...defaultTableState });
			case 'copy':
				return void this.#copy(button);
		}
	}

	// Nothing narrowed; the teams keep the names and duties that the reader gave them.
	get #cleared(): TableState {
		const { teamNames, assigned } = this.#state;
		return { ...defaultTableState, teamNames, assigned };
	}

	#addColumn(id: string) {
		const { columns } = this.#state;
		if (columns.includes(id)) return;
		if (columns.length >= MAX_COLUMNS)
			return this.#say(`${MAX_COLUMNS} columns are shown already: remove one first.`);
		this.#set({ columns: [...columns, id] });
	}

	#removeColumn(id: string) {
		const columns = this.#state.columns.filter((column) => column !== id);
		if (columns.length === 0) return this.#say('The last column stays: add another one first.');
		this.#set({ columns });
		this.querySelector<HTMLElement>('[role=combobox]')?.focus();
	}

	#moveColumn(id: string, by: -1 | 1) {
		const columns = [...this.#state.columns];
		const from = columns.indexOf(id);
		const to = from + by;
		if (to < 0 || to >= columns.length) return;
		columns.splice(to, 0, ...columns.splice(from, 1));
		this.#set({ columns });
		this.#focusTool(id, by === -1 ? 'left' : 'right');
	}

	// The same button of a redrawn head, or its neighbour where that one has nothing more to do.
	#focusTool(column: string, action: string) {
		const buttons = `th[data-column="${column}"] button`;
		const same = this.querySelector<HTMLButtonElement>(`${buttons}[data-action=${action}]:enabled`);
		(same ?? this.querySelector<HTMLButtonElement>(`${buttons}:enabled`))?.focus();
	}

	async #export(format: ExportFormat) {
		const { columns } = this.#state;
		try {
			const [{ download, makeFile }, ...data] = await Promise.all([
				import('./table-download.ts'),
				...columns.map((id) => this.#loader.data(id)),
			]);
			const view = {
				address: location.href,
				columns: data,
				rows: selectRows(this.#rows.all, this.#state).map((row) => ({
					...row,
					team: nameOf(row.team, this.#state, this.#teamNames),
				})),
			};
			download(await makeFile(view, format), `shared-responsibility.${format}`);
		} catch {
			this.#say('The file could not be made: a part of it could not be loaded. Try again.');
		}
	}

	#say(text: string) {
		const { notice } = this.#parts;
		notice.hidden = false;
		notice.textContent = text;
	}

	async #copy(button: HTMLButtonElement) {
		const label = button.textContent;
		try {
			await navigator.clipboard.writeText(location.href);
			button.textContent = 'Copied';
		} catch {
			return this.#say(
				`The browser does not let the page copy. The address of this view: ${location.href}`,
			);
		}
		setTimeout(() => (button.textContent = label), 2000);
	}
}

customElements.define('comparison-table', ComparisonTableElement);
