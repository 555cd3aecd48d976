import { type Called, shortName } from '../names.ts';
import type { Subject } from './subject.ts';

/** What a subject is called by whoever chooses it among all. */
export function calledBy(subject: Subject): Called {
	const { label, title, name, aliases, shortForms, service } = subject;
	switch (subject.kind) {
		case 'service-model':
			return { names: [label, title], shorts: shortForms, aliases };
		case 'service': {
			const { fullName } = subject.service;
			return {
				names: fullName ? [name, fullName] : [name],
				shorts: [shortName(name), ...shortForms],
				aliases: aliases.filter((alias) => alias !== fullName),
			};
		}
		case 'variant':
			return {
				names: [`${service!.name} ${name}`, ...(isNamedAfter(service!.name, name) ? [name] : [])],
				shorts: [name, `${shortName(service!.name)} ${name}`, ...shortForms],
				aliases: subject.serviceAliases.map((around) => `${around} ${name}`),
				within: true,
			};
	}
}

// "RDS Extended Support" is first of all the choice of RDS, though Aurora has it, too.
function isNamedAfter(service: string, variant: string): boolean {
	return variant.startsWith(`${shortName(service)} `);
}
