import type { Column } from '../../domain/matrix/column.ts';
import type { PlanDecisions } from '../../domain/plan/decisions.ts';
import { planDuties, sumUp, type PlanDuty } from '../../domain/plan/plan-duties.ts';
import { planByTeam, type TeamPlan } from '../../domain/plan/plan-order.ts';
import { progressOfDuty, progressWords } from '../../domain/plan/plan-progress.ts';
import type { PlanState } from '../../domain/plan/plan-state.ts';
import { teamOf } from '../../domain/plan/plan-teams.ts';
import { sumSentences } from '../../domain/plan/plan-sum.ts';
import { teamName, type TeamDirectory } from '../../domain/team/team-directory.ts';
import { make } from '../page/make.ts';
import { part } from '../page/part.ts';
import { answersOfLine, copyPattern, drawDuty, drawLines } from './plan-rows.ts';

/** All that a result is drawn of. */
export interface PlanFacts {
	columns: readonly Column[];
	directory: TeamDirectory;
	view: PlanState;
	decisions: PlanDecisions;
	/** The day, `YYYY-MM-DD`. */
	today: string;
}

/** The result of a plan: its duties by team, and what became of them. */
export class PlanResult {
	readonly #root: HTMLElement;
	#facts!: PlanFacts;
	#duties = new Map<string, { duty: PlanDuty; row: HTMLElement }>();
	#groups: TeamPlan[] = [];

	constructor(root: HTMLElement) {
		this.#root = root;
	}

	/** What it is made of, for what is taken along: teams go by the names that the reader gave them. */
	get facts() {
		const { directory, view } = this.#facts;
		const nameOf = (id: string) => teamName(directory, view, id);
		return {
			groups: this.#groups.map(({ team, duties }) => ({ team: nameOf(team), duties })),
			teams: directory.teams.map(({ id }) => ({ id, name: nameOf(id) })),
			teamOf: (duty: string) => teamOf({ directory, assignment: view }, duty),
		};
	}

	/** Its duties, in the catalog's order. */
	get duties(): PlanDuty[] {
		return [...this.#duties.values()].map(({ duty }) => duty);
	}

	/** The duty of a row. */
	duty(id: string): PlanDuty | undefined {
		return this.#duties.get(id)?.duty;
	}

	/** Draws everything anew; rows that were open stay open. */
	draw(facts: PlanFacts) {
		this.#facts = facts;
		const { columns, directory, view, decisions, today } = facts;
		const open = new Set(
			[...this.#duties].flatMap(([id, { row }]) => (row.querySelector('[open]') ? [id] : [])),
		);
		const duties = planDuties(columns, { directory, assignment: view });
		const isDone = (duty: PlanDuty) => progressOfDuty(duty, decisions, today).settled;
		const teams = directory.teams.map(({ id }) => id);
		this.#groups = planByTeam(duties, teams, isDone);
		this.#duties = new Map(
			duties.map((duty) => [duty.duty, { duty, row: drawDuty(this.#root, duty) }]),
		);
		part(this.#root, '[data-teams]').replaceChildren(...this.#groups.map((one) => this.#team(one)));
		for (const id of open)
			this.#duties.get(id)?.row.querySelector('details')?.setAttribute('open', '');
		const { yours, open: waits } = sumSentences(sumUp(duties, columns));
		part(this.#root, '[data-verdict]').replaceChildren(`${yours} `, make('mark', {}, waits));
		this.#nameTeams();
		this.update(decisions, view);
	}

	/** Shows what became of the duties, and what the view asks for; of one duty where only that has changed. */
	update(decisions: PlanDecisions, view: PlanState, only?: string) {
		this.#facts = { ...this.#facts, decisions, view };
		for (const [id, { duty, row }] of this.#duties)
			if (only === undefined || id === only) this.#updateRow(duty, row);
		this.#updateSums();
	}

	/** Draws what a row asks for, when it opens; all rows where paper is to come. */
	open(id?: string) {
		for (const [duty, entry] of this.#duties) {
			if (id !== undefined && duty !== id) continue;
			drawLines(this.#root, entry.row, entry.duty);
			this.#updateRow(entry.duty, entry.row);
		}
	}

	#team({ team, duties }: TeamPlan): HTMLElement {
		const section = copyPattern(this.#root, 'team');
		section.dataset['team'] = team;
		part(section, '[data-team-name]').dataset['teamName'] = team;
		const covers = this.#root.querySelector<HTMLTemplateElement>(`template[data-covers="${team}"]`);
		part(section, '.plan-covers').textContent = covers?.content.textContent ?? '';
		part(section, '.plan-duties').append(...duties.map(({ duty }) => this.#duties.get(duty)!.row));
		return section;
	}

	#nameTeams() {
		const { directory, view } = this.#facts;
		const places = this.#root.querySelectorAll<HTMLElement>('[data-team-name]');
		for (const place of places)
			place.textContent = teamName(directory, view, place.dataset['teamName'] ?? '');
		for (const option of this.#root.querySelectorAll<HTMLOptionElement>('[name=team] option'))
			option.textContent = teamName(directory, view, option.value);
	}

	#updateRow(duty: PlanDuty, row: HTMLElement) {
		const { decisions, today, view } = this.#facts;
		const progress = progressOfDuty(duty, decisions, today);
		const { settled, done, decided, state } = progress;
		row.toggleAttribute('data-settled', settled);
		row.hidden =
			(view.open && duty.open === 0) ||
			(view.differences && !duty.differs) ||
			(view.unsettled && settled);
		const tick = part(row, '.tick', HTMLInputElement);
		tick.checked = settled;
		tick.indeterminate = !settled && done + decided > 0;
		part(row, '.plan-state').textContent = progressWords(duty, progress);
		if (!row.querySelector('[data-answers]')) return;
		for (const radio of row.querySelectorAll<HTMLInputElement>('[name=state]'))
			radio.checked = radio.value === state;
		for (const name of ['note', 'until'] as const) {
			const field = part(row, `[name=${name}]`, HTMLInputElement);
			if (field !== document.activeElement) field.value = progress[name];
		}
		for (const line of row.querySelectorAll<HTMLElement>('[data-answers]')) this.#updateLine(line);
	}

	#updateLine(line: HTMLElement) {
		const { decisions, view } = this.#facts;
		const states = answersOfLine(line).map((id) => decisions[id]?.state ?? 'to-do');
		const tick = part(line, '.tick', HTMLInputElement);
		tick.checked = states.every((state) => state !== 'to-do');
		line.hidden =
			(view.open && !('open' in line.dataset)) ||
			(view.differences && line.dataset['provenance'] === 'usual');
	}

	#updateSums() {
		const { decisions, today, view } = this.#facts;
		const all = this.#groups.flatMap(({ duties }) => duties);
		const progress = new Map(all.map((duty) => [duty, progressOfDuty(duty, decisions, today)]));
		const settled = (duties: readonly PlanDuty[]) =>
			duties.filter((duty) => progress.get(duty)?.settled).length;
		const sum = (key: 'answers' | 'done' | 'decided') =>
			[...progress.values()].reduce((total, one) => total + one[key], 0);
		part(this.#root, '[data-progress]').textContent = `${settled(all)} of ${all.length} settled`;
		const width = (key: 'done' | 'decided') => (100 * sum(key)) / Math.max(1, sum('answers'));
		this.#bar('done', 0, width('done'));
		this.#bar('decided', width('done'), width('decided'));
		for (const count of this.#root.querySelectorAll<HTMLElement>('[data-count]')) {
			const team = count.dataset['count'];
			const own = team ? (this.#groups.find((one) => one.team === team)?.duties ?? []) : all;
			count.textContent = `${own.length}`;
		}
		for (const section of this.#root.querySelectorAll<HTMLElement>('.plan-team')) {
			const { team } = section.dataset;
			const own = this.#groups.find((one) => one.team === team)?.duties ?? [];
			part(section, '.plan-settled').textContent = `${settled(own)} of ${own.length} settled`;
			section.hidden =
				(view.team !== undefined && view.team !== team) ||
				!section.querySelector('.plan-duties > li:not([hidden])');
		}
		const none = !this.#root.querySelector('.plan-team:not([hidden])');
		part(this.#root, '[data-nothing]').hidden = !none;
	}

	#bar(name: 'done' | 'decided', start: number, width: number) {
		const bar = part(this.#root, `[data-bar=${name}]`, SVGElement);
		bar.setAttribute('x', `${start}`);
		bar.setAttribute('width', `${width}`);
	}
}
