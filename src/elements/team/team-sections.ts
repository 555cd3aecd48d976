import type { PageTeams } from './page-teams.ts';

/**
 * `<team-sections>`: narrows the page to a team, and lets the reader rename and reassign teams. The address holds both;
 * what does the work is loaded when an address or the reader asks for it.
 */
export class TeamSectionsElement extends HTMLElement {
	#loading: Promise<PageTeams> | undefined;

	connectedCallback() {
		this.addEventListener('click', this);
		this.querySelector('.team-form')?.addEventListener('toggle', this);
		if (/[?&](team|teams|assign)=/.test(location.search)) void this.#load();
	}

	disconnectedCallback() {
		void this.#loading?.then((teams) => teams.disconnect());
		this.#loading = undefined;
	}

	handleEvent(event: Event) {
		if (event.type === 'toggle') return void this.#load().then((teams) => teams.openForm());
		const link = (event.target as Element).closest('a[data-team-only]');
		const { metaKey, ctrlKey, shiftKey } = event as MouseEvent;
		if (!link || metaKey || ctrlKey || shiftKey) return;
		event.preventDefault();
		const team = link.closest<HTMLElement>('[data-team]')?.dataset['team'];
		void this.#load().then((teams) => teams.show({ team }, 'push'));
	}

	#load(): Promise<PageTeams> {
		this.#loading ??= import('./page-teams.ts').then(({ PageTeams }) => PageTeams.load(this));
		// Another try may succeed.
		this.#loading.catch(() => (this.#loading = undefined));
		return this.#loading;
	}
}

customElements.define('team-sections', TeamSectionsElement);
