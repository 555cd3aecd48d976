import type { Subject } from '../matrix/subject.ts';

/** What an address may call a service or a variant: its id, its short forms, and a variant behind a short form of its service. */
export function addressForms({ id, kind, shortForms, service, record }: Subject): string[] {
	const within = kind === 'variant' ? service.shortForms.map((form) => `${form}/${record.id}`) : [];
	return [id, ...shortForms, ...within];
}
