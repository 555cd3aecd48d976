import type { TeamAssignment } from '../../domain/team/team-assignment.ts';
import { settleAssignment, type TeamDirectory } from '../../domain/team/team-directory.ts';
import { planDuties, sumUp } from '../../domain/plan/plan-duties.ts';
import { parsePlanState, writePlanState, type PlanState } from '../../domain/plan/plan-state.ts';
import { teamDirectoryPath } from '../../domain/data-paths.ts';
import { ViewAddress, type Step } from '../addresses/view-address.ts';
import { fetchColumn } from '../page/columns.ts';
import { fetchData } from '../page/data.ts';
import { fillNotice } from '../page/notice.ts';
import { part } from '../page/part.ts';
import type { Plan } from './plan.ts';
import { PlanActions } from './plan-actions.ts';
import { PlanChoice } from './plan-choice.ts';
import { PlanDeciding } from './plan-deciding.ts';
import { planIds, readNames, type SubjectNames } from './plan-names.ts';
import { PlanResult } from './plan-result.ts';
import { setStage, showBeside, showFilters, showName } from './plan-stage.ts';
import { rememberLast, type KeptPlan } from './plan-store.ts';

const notKept = 'This browser keeps nothing for the page: save your plan to a file.';

/**
 * `<plan-builder>`: lets a reader choose services, and draws what is the reader's own in them, by team. The address holds
 * services, teams and filters; ticks and notes stay in this browser.
 */
export class PlanBuilderElement extends HTMLElement implements Plan {
	#names!: SubjectNames;
	#directory!: TeamDirectory;
	#address!: ViewAddress<PlanState>;
	#choice!: PlanChoice;
	readonly #result = new PlanResult(this);
	readonly #deciding = new PlanDeciding(this.#result);
	readonly #actions = new PlanActions(this);
	/** What is chosen; in a result the services of the address. */
	#chosen: readonly string[] = [];

	async connectedCallback() {
		this.#names = readNames(this);
		this.#choice = new PlanChoice(this, this.#names, (id) => this.choose([...this.#chosen, id]));
		for (const type of ['click', 'change', 'submit', 'dragover', 'drop'])
			this.addEventListener(type, this);
		this.addEventListener('toggle', this, true);
		addEventListener('beforeprint', this);
		try {
			this.#directory = await fetchData<TeamDirectory>(teamDirectoryPath);
		} catch {
			return this.say('The names of the teams did not come. Load the page anew.');
		}
		const ids = planIds(this.#names, this.#directory);
		this.#address = new ViewAddress({
			parse: (search) => parsePlanState(search, ids),
			write: writePlanState,
			show: (view) => void this.#show(view),
			say: (text) => fillNotice(part(this, '[data-notice]'), text),
		});
		this.#address.connect();
	}

	disconnectedCallback() {
		this.#address?.disconnect();
		removeEventListener('beforeprint', this);
	}

	handleEvent(event: Event) {
		this.#actions.handle(event);
	}

	/** The view of the address. */
	get view(): PlanState {
		return this.#address.view;
	}

	/** What is chosen. */
	get chosen(): readonly string[] {
		return this.#chosen;
	}

	/** What services are called. */
	get labels(): ReadonlyMap<string, string> {
		return this.#names.labels;
	}

	/** Chooses services: of the result that is shown, or of the one to come. */
	choose(ids: readonly string[]) {
		const chosen = [...new Set(ids)];
		if (this.inResult && chosen.length > 0) return this.change({ services: chosen });
		this.#chosen = chosen;
		void this.showChoice();
	}

	/** Changes the view. What was decided comes along where services change. */
	change(change: Partial<PlanState>, step: Step = 'push') {
		const before = this.view;
		this.#address.set({ ...before, ...change }, step);
		if (change.services && before.services.length > 0) this.#deciding.carry(change.services);
		void this.#show(this.view);
	}

	/** Narrows what is shown. */
	narrow(change: Partial<PlanState>) {
		this.#address.set({ ...this.view, ...change });
		this.#result.update(this.#deciding.decisions, this.view);
	}

	/** Gives teams other names, or duties to other teams. */
	assign(change: Partial<TeamAssignment>) {
		this.change(settleAssignment(this.#directory, { ...this.view, ...change }));
	}

	/** Decides what a control of a row says. */
	decide(row: HTMLElement, control: HTMLInputElement) {
		if (!this.#deciding.decide(row, control)) this.say(notKept);
		this.#result.update(this.#deciding.decisions, this.view, row.dataset['duty']);
	}

	/** Says something to the reader. */
	say(text: string) {
		fillNotice(part(this, '[data-notice]'), [text]);
	}

	/** Whether a result is shown, not the choice. */
	get inResult(): boolean {
		return 'result' in this.dataset;
	}

	async #show(view: PlanState): Promise<void> {
		if (view.added.length > 0) return this.#add(view);
		const { services } = view;
		if (services.length === 0) return this.showChoice();
		this.#chosen = services;
		rememberLast(services);
		const columns = await Promise.all(services.map(fetchColumn)).catch(() => undefined);
		// Another view may have been asked for meanwhile.
		if (view !== this.#address.view) return;
		if (!columns) {
			this.say('The answers of some services did not come. Try again.');
			return this.showChoice();
		}
		this.#deciding.load(services);
		showFilters(this, view);
		this.#setStage('result');
		this.#result.draw({ columns, directory: this.#directory, view, ...this.#deciding.facts });
		showName(this, this.#deciding.name);
		void showBeside(this, columns, this.#result.duties);
	}

	// Whoever adds a service elsewhere goes on with the plan seen last.
	#add(view: PlanState) {
		this.#address.set(this.#deciding.add(view, this.labels), 'replace');
		return this.#show(this.view);
	}

	/** Shows the choice, and what will come out of it. */
	async showChoice() {
		const chosen = this.#chosen;
		this.#setStage('choice');
		this.#choice.showSum(chosen, undefined);
		const columns = await Promise.all(chosen.map(fetchColumn)).catch(() => []);
		if (chosen !== this.#chosen || columns.length === 0) return;
		const teams = { directory: this.#directory, assignment: this.view };
		this.#choice.showSum(chosen, sumUp(planDuties(columns, teams), columns));
	}

	#setStage(stage: 'choice' | 'result') {
		setStage(this, stage);
		this.#choice.show(this.#chosen, stage === 'result');
	}

	/** Draws what a row asks for; every row where none is named. */
	open(duty?: string) {
		this.#result.open(duty);
	}

	/** What the result is made of, for what is taken along. */
	get facts() {
		return { ...this.#result.facts, ...this.#deciding.facts };
	}

	/** Takes over what a file holds: services, decisions and a name. */
	takeOver(services: readonly string[], kept: KeptPlan) {
		this.#deciding.merge(services, kept);
		this.change({ services });
	}

	/** Gives the plan a name, which this browser keeps. */
	rename(name: string) {
		if (!this.#deciding.rename(name)) this.say(notKept);
		showName(this, this.#deciding.name);
	}
}

customElements.define('plan-builder', PlanBuilderElement);
