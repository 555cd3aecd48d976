import { teamDirectoryPath } from '../../domain/paths.ts';
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
import { renewAddress } from '../addresses/renewed-address.ts';
import { drawTeamForm } from './team-form.ts';
import { drawTeams } from './team-lists.ts';
import { narrowPage } from './team-narrowing.ts';
import { drawTeamNotice } from './team-notice.ts';

/** The teams of one page: reads how the address wants them seen, and shows it. */
export class PageTeams {
	readonly #root: HTMLElement;
	readonly #directory: TeamDirectory;
	#view!: TeamView;

	private constructor(root: HTMLElement, directory: TeamDirectory) {
		this.#root = root;
		this.#directory = directory;
		this.restore();
	}

	/** Fetches the directory of teams and shows the page as the address says. */
	static async load(root: HTMLElement): Promise<PageTeams> {
		const response = await fetch(`${root.dataset['base'] ?? ''}${teamDirectoryPath}`).catch(
			() => undefined,
		);
		if (!response?.ok) {
			drawTeamNotice({ problem: 'The teams could not be loaded: the page shows every duty.' });
			throw new Error('team-sections: the directory of teams could not be loaded');
		}
		return new PageTeams(root, (await response.json()) as TeamDirectory);
	}

	/** Shows the page as the address says. */
	restore() {
		const { state, ignored } = parseTeamView(location.search, assignmentIds(this.#directory));
		this.#view = state;
		this.#draw(ignored);
		if (location.hash) land('instant');
		// Perhaps the address is older than a new name.
		if (ignored.length > 0) void renewAddress().then((renewed) => renewed && this.restore());
	}

	/** Changes how the page is seen, and the address with it. */
	show(change: Partial<TeamView>, step: 'push' | 'replace') {
		const view = { ...this.#view, ...change };
		this.#view = { team: view.team, ...settleAssignment(this.#directory, view) };
		const address = `${location.pathname}${writeTeamView(this.#view)}${location.hash}`;
		if (step === 'push') history.pushState(null, '', address);
		else history.replaceState(null, '', address);
		this.#draw([]);
	}

	/** Fills the form for names and duties when it is opened. */
	openForm() {
		const form = this.#root.querySelector<HTMLDetailsElement>('.team-form');
		if (form?.open) this.#drawForm(form);
	}

	#draw(ignored: readonly string[]) {
		const { team } = this.#view;
		drawTeams(this.#root, this.#directory, this.#view);
		const duties = team && dutiesOfTeam(this.#directory, this.#view, team);
		narrowPage(duties || undefined, team);
		drawTeamNotice({
			...(team && {
				narrowed: {
					name: teamName(this.#directory, this.#view, team),
					count: (duties as Set<string>).size,
				},
			}),
			of: this.#directory.duties.length,
			ignored,
			widen: () => this.show({ team: undefined }, 'push'),
		});
		clearStickyParts();
		this.#carry();
		this.openForm();
	}

	#drawForm(form: HTMLElement) {
		drawTeamForm(form, this.#root, this.#directory, this.#view, (assignment) =>
			this.show(assignment, 'replace'),
		);
	}

	// Where teams are shown too, they go by the same names.
	#carry() {
		const base = this.#root.dataset['base'] ?? '';
		const places = ['/services/', '/service-models/', '/compare/'].map((path) => base + path);
		for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href*="/"]'))
			if (link.origin === location.origin && places.some((path) => link.pathname.startsWith(path)))
				link.href = withAssignment(link.href, this.#view);
	}
}
