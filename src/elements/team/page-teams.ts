import {
	comparePath,
	serviceIndexPath,
	serviceModelIndexPath,
	teamDirectoryPath,
} from '../../domain/paths.ts';
import { withAssignment } from '../../domain/team/team-assignment.ts';
import {
	assignmentIds,
	dutiesOfTeam,
	parseTeamView,
	settleAssignment,
	teamName,
	writeTeamView,
	type TeamDirectory,
	type TeamView,
} from '../../domain/team/team-view.ts';
import { clearStickyParts, land } from '../addresses/landing.ts';
import { ViewAddress, type Step } from '../addresses/view-address.ts';
import { base } from '../page/base.ts';
import { fetchData } from '../page/data.ts';
import { drawTeamForm } from './team-form.ts';
import { drawTeams } from './team-lists.ts';
import { narrowPage } from './team-narrowing.ts';
import { drawTeamNotice } from './team-notice.ts';

/** Where teams are shown too. */
const teamPages = [serviceIndexPath, serviceModelIndexPath, comparePath].map(
	(path) => `${base}${path}`,
);

/** The teams of one page: reads how the address wants them seen, and shows it. */
export class PageTeams {
	readonly #root: HTMLElement;
	readonly #directory: TeamDirectory;
	readonly #address: ViewAddress<TeamView>;
	/** What is to be said of the address. */
	#said: readonly (Node | string)[] = [];

	private constructor(root: HTMLElement, directory: TeamDirectory) {
		this.#root = root;
		this.#directory = directory;
		const ids = assignmentIds(directory);
		this.#address = new ViewAddress({
			parse: (search) => parseTeamView(search, ids),
			write: writeTeamView,
			show: () => this.#restore(),
			say: (text) => this.#say(text),
			keepsFragment: true,
		});
		this.#address.connect();
	}

	/** Fetches the directory of teams and shows the page as the address says. */
	static async load(root: HTMLElement): Promise<PageTeams> {
		const directory = await fetchData<TeamDirectory>(teamDirectoryPath).catch((error: unknown) => {
			drawTeamNotice({ problem: 'The teams could not be loaded: the page shows every duty.' });
			throw error;
		});
		return new PageTeams(root, directory);
	}

	/** Changes how the page is seen, and the address with it. */
	show(change: Partial<TeamView>, step: Step) {
		const view = { ...this.#address.view, ...change };
		this.#address.set({ team: view.team, ...settleAssignment(this.#directory, view) }, step);
		this.#draw();
	}

	/** Fills the form for names and duties when it is opened. */
	openForm() {
		const form = this.#root.querySelector<HTMLDetailsElement>('.team-form');
		if (form?.open) this.#drawForm(form);
	}

	/** Lets go of the page. */
	disconnect() {
		this.#address.disconnect();
	}

	#restore() {
		this.#draw();
		if (location.hash) land('instant');
	}

	#say(text: readonly (Node | string)[]) {
		if (text.length === 0 && this.#said.length === 0) return;
		this.#said = text;
		this.#drawNotice();
	}

	#draw() {
		const { team } = this.#address.view;
		drawTeams(this.#root, this.#directory, this.#address.view);
		narrowPage(team === undefined ? undefined : this.#dutiesOf(team), team);
		this.#drawNotice();
		this.#carry();
		this.openForm();
	}

	#drawNotice() {
		const { team } = this.#address.view;
		drawTeamNotice({
			...(team !== undefined && {
				narrowed: {
					name: teamName(this.#directory, this.#address.view, team),
					count: this.#dutiesOf(team).size,
				},
			}),
			of: this.#directory.duties.length,
			address: this.#said,
			widen: () => this.show({ team: undefined }, 'push'),
		});
		clearStickyParts();
	}

	#dutiesOf(team: string): Set<string> {
		return dutiesOfTeam(this.#directory, this.#address.view, team);
	}

	#drawForm(form: HTMLElement) {
		drawTeamForm(form, this.#root, this.#directory, this.#address.view, {
			change: (assignment) => this.show(assignment, 'replace soon'),
			changed: () => this.#address.flush(),
		});
	}

	// Where teams are shown too, they go by the same names.
	#carry() {
		for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href*="/"]'))
			if (
				link.origin === location.origin &&
				teamPages.some((path) => link.pathname.startsWith(path))
			)
				link.href = withAssignment(link.href, this.#address.view);
	}
}
