import type { Source } from '../schema.ts';

/** What a reader reports: where it stands, what stands there, and on what it rests. */
export interface ReportedPlace {
	/** What the place is called. */
	title: string;
	/** Its full public address. */
	address: string;
	/** What stands there, a line each. */
	lines: readonly string[];
	/** The pages it rests on. */
	sources: readonly Pick<Source, 'title' | 'url' | 'asOf'>[];
}

/** The form for a new issue in the repository, filled with a place and what stands there. */
export function reportLink(repository: string, place: ReportedPlace): string {
	const { title, address, lines, sources } = place;
	const body = [
		address,
		'',
		...lines.map((line) => `> ${line}`),
		'',
		...sources.map((source) => `- ${source.title}: ${source.url} (read ${source.asOf})`),
		'',
		'What is wrong, and which page says so:',
		'',
	].join('\n');
	const query = new URLSearchParams({ title: `Mistake: ${title}`, body });
	return `${repository}/issues/new?${query}`;
}

/** The form for a new issue that asks for a page on a service. */
export function requestLink(repository: string, service: string): string {
	const body = `What I wanted to know about ${service}:\n\n`;
	const query = new URLSearchParams({ title: `Page wanted: ${service}`, body });
	return `${repository}/issues/new?${query}`;
}

/** The repository's editor for a file of the content. */
export function editLink(repository: string, file: string): string {
	return `${repository}/edit/main/${file}`;
}
