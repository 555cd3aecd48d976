import type { MovedFragments } from './moved-fragment.ts';
import { ownValue } from '../own-value.ts';
import { teamFragment } from '../fragments.ts';
import { writeQuery } from '../query.ts';

/** What records and teams are called today; an id that is no former one stays. */
export interface Today {
	/** Today's id of a duty or a subject. */
	record(id: string): string;
	/** Today's id of a team. */
	team(id: string): string;
}

/** Looks up today's ids. */
export function readToday({ ids }: Pick<MovedFragments, 'ids'>): Today {
	const find = (id: string) => ownValue(ids, id);
	return {
		record: (id) => find(id) ?? id,
		team: (id) => find(teamFragment(id))?.slice(teamFragment('').length) ?? id,
	};
}

type Renew = (value: string, today: Today) => string;

// Ids of duties and subjects, also in pairs: `guest-os-patching@amazon-rds,key-management`.
const renewRecords: Renew = (value, today) =>
	value
		.split(/([,@])/)
		.map((part) => today.record(part))
		.join('');

/** Each parameter that names records or teams. What readers write themselves, questions and names, is in none. */
const renewers = new Map<string, Renew>([
	...['columns', 'services', 'add', 'in', 'moved', 'open', 'duty', 'service', 'model'].map(
		(name) => [name, renewRecords] as const,
	),
	['team', (value, today) => today.team(value)],
	['teams', (value, today) => renewEntries(value, (id, name) => [today.team(id), name])],
	[
		'assign',
		(value, today) => renewEntries(value, (duty, team) => [today.record(duty), today.team(team)]),
	],
]);

/** The query part of an address with today's ids where it names former ones; the same text where it names none. */
export function renewIds(search: string, moved: Pick<MovedFragments, 'ids'>): string {
	const today = readToday(moved);
	const parameters = [...new URLSearchParams(search)];
	const renewed = parameters.map(
		([name, value]) => [name, renewers.get(name)?.(value, today) ?? value] as const,
	);
	const same = renewed.every(([, value], index) => value === parameters[index]![1]);
	return same ? search : writeQuery(renewed);
}

/** Renews a list of pairs: `platform:Cloud Core,security:SecOps`. */
function renewEntries(
	value: string,
	renew: (id: string, rest: string) => [id: string, rest: string],
): string {
	return value
		.split(',')
		.map((entry) => {
			const [id = '', ...rest] = entry.split(':');
			return rest.length > 0 ? renew(id, rest.join(':')).join(':') : entry;
		})
		.join(',');
}
