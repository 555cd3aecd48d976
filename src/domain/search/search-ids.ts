import type { Catalog } from '../catalog.ts';
import { shortName } from '../names.ts';
import { ownValue } from '../own-value.ts';

/** The services by the prefix of their ids in other lists: `ec2` of `EC2.8` and of `ec2:RunInstances`. */
export type IdPrefixes = Record<string, string>;

/** What the ids of Security Hub's controls and of IAM's actions begin with, and the service that is meant. */
export function listIdPrefixes({ services }: Catalog): IdPrefixes {
	const entries = services.flatMap(({ name, aliases, iamPrefix, securityHubPrefix }) => {
		const called = [shortName(name), ...aliases].map((one) => one.toLowerCase());
		return [iamPrefix, securityHubPrefix].flatMap((written) => {
			const prefix = written?.toLowerCase();
			return prefix ? [{ prefix, name: shortName(name), isOwn: called.includes(prefix) }] : [];
		});
	});
	// Services share prefixes: EBS's actions begin with `ec2`. What is called so comes last, and stays.
	const ordered = entries.toSorted((a, b) => Number(a.isOwn) - Number(b.isOwn));
	return Object.fromEntries(ordered.map(({ prefix, name }) => [prefix, name]));
}

const control = /(?<![\p{L}\p{N}.-])([A-Za-z][A-Za-z0-9]*)\.(\d{1,3})(?![\p{L}\p{N}.])/gu;
const action = /(?<![\p{L}\p{N}.-])([a-z][a-z0-9-]*):([A-Z][A-Za-z0-9]*)\*?/gu;
const humps = /(?<=[a-z0-9])(?=[A-Z])/g;

/** A question in which ids are words: the service's name, and of an action what it does, apart and as an answer may write it. */
export function spellIds(text: string, prefixes: IdPrefixes): string {
	return text
		.replaceAll(control, (id, prefix: string) => nameOf(prefix, prefixes) ?? id)
		.replaceAll(action, (id, prefix: string, verb: string) => {
			const name = nameOf(prefix, prefixes);
			const told = [...new Set([verb.replaceAll(humps, ' '), verb])].join(' ');
			return name ? `${name} ${told}` : id;
		});
}

function nameOf(prefix: string, prefixes: IdPrefixes): string | undefined {
	return ownValue(prefixes, prefix.toLowerCase());
}
