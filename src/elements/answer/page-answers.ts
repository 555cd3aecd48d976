import {
	narrows,
	parseAnswerView,
	showsAnswer,
	usualAnswerView,
	writeAnswerView,
	type AnswerView,
} from '../../domain/answer/answer-view.ts';
import { teamDirectoryPath } from '../../domain/data-paths.ts';
import type { TeamAssignment } from '../../domain/team/team-assignment.ts';
import {
	assignmentIds,
	settleAssignment,
	type TeamDirectory,
} from '../../domain/team/team-directory.ts';
import { land } from '../addresses/landing.ts';
import { ViewAddress, type Step } from '../addresses/view-address.ts';
import { fetchData } from '../page/data.ts';
import { part } from '../page/part.ts';
import { answerRows, factsOf, showRows } from './answer-rows.ts';
import type { FilterFields } from './filter-fields.ts';
import { describeResult } from './filter-result.ts';
import { showFields } from './shown-fields.ts';
import { carryTeams, drawTeams } from './team-names.ts';

/** The answers of one page: reads how the address wants them seen, shows that, and follows the reader. */
export class PageAnswers {
	readonly #filter: HTMLElement;
	readonly #form: HTMLFormElement;
	readonly #list: HTMLElement;
	readonly #directory: TeamDirectory;
	readonly #address: ViewAddress<AnswerView>;
	readonly #words: ReadonlyMap<string, string>;

	private constructor(filter: HTMLElement, directory: TeamDirectory) {
		this.#filter = filter;
		this.#form = part(filter, 'form', HTMLFormElement);
		this.#list = filter.closest<HTMLElement>('.answers') ?? filter;
		this.#directory = directory;
		this.#words = new Map(directory.duties.map(({ id, words }) => [id, words]));
		const ids = assignmentIds(directory);
		this.#address = new ViewAddress({
			parse: (search) => parseAnswerView(search, ids),
			write: writeAnswerView,
			show: () => this.#restore(),
			say: (text) => this.#report(text),
			keepsFragment: true,
		});
		this.#address.connect();
	}

	/** Fetches the teams and the names of duties, and shows the page as its address says. */
	static async load(filter: HTMLElement): Promise<PageAnswers> {
		const directory = await fetchData<TeamDirectory>(teamDirectoryPath).catch((error: unknown) => {
			part(filter, '.filter-result').textContent =
				'The names of duties could not be loaded: words are not looked for. Try again.';
			throw error;
		});
		return new PageAnswers(filter, directory);
	}

	/** Follows what the reader, or a link to a team, made of the fields. */
	follow(fields: FilterFields, who: 'reader' | 'link') {
		const typed = fields.find !== this.#address.view.find;
		const step = who === 'link' ? 'replace' : typed ? 'replace soon' : 'push';
		this.#set({ ...this.#address.view, ...fields }, step);
		showFields(this.#form, this.#address.view);
	}

	/** Fills the form for names and duties when it is opened. */
	openForm() {
		const box = this.#filter.querySelector<HTMLDetailsElement>('.team-form');
		if (!box?.open) return;
		void import('../team/team-form.ts').then(({ drawTeamForm }) =>
			drawTeamForm(box, this.#list, this.#directory, this.#address.view, {
				change: (assignment) => this.#assign(assignment),
				changed: () => this.#address.flush(),
			}),
		);
	}

	#assign(assignment: TeamAssignment) {
		const view = { ...this.#address.view, ...assignment };
		this.#set({ ...view, ...settleAssignment(this.#directory, view) }, 'replace soon');
		this.openForm();
	}

	#set(view: AnswerView, step: Step) {
		this.#address.set(view, step);
		this.#draw();
		this.#report([]);
	}

	#restore() {
		showFields(this.#form, this.#address.view);
		this.#draw();
		if (location.hash) land('instant');
	}

	#draw() {
		const { view } = this.#address;
		drawTeams(this.#list, this.#directory, view);
		carryTeams(view);
		const rows = answerRows(this.#list);
		const shown = rows.filter((row) =>
			showsAnswer(view, factsOf(row, this.#words.get(row.dataset['duty'] ?? '') ?? '')),
		);
		showRows(this.#list, new Set(shown), { opens: narrows(view) });
	}

	#report(said: readonly (Node | string)[]) {
		const rows = answerRows(this.#list);
		const shown = rows.filter((row) => !row.hasAttribute('data-out')).length;
		describeResult(part(this.#filter, '.filter-result'), {
			shown,
			all: rows.length,
			narrowed: narrows(this.#address.view),
			said,
			widen: () => {
				const { teamNames, assigned } = this.#address.view;
				this.#set({ ...usualAnswerView, teamNames, assigned }, 'push');
				showFields(this.#form, this.#address.view);
				part(this.#form, 'input').focus();
			},
		});
	}
}
