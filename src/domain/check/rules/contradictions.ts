import type { Rule } from './rule.ts';
import { placedAllocations, type PlacedAllocation } from '../../placed.ts';
import { firstSentence } from '../../matrix/answer-brief.ts';
import { formatPath, type Problem } from '../../problem.ts';

/** What AWS does is its part wherever a file says it, or nowhere; what has an AWS-side duty of its own counts there. */
export const samePartRule: Rule = {
	name: 'one sentence on AWS counts the same everywhere',
	check: ({ catalog }) => {
		const ofAws = new Set(catalog.duties.filter(({ side }) => side === 'of').map(({ id }) => id));
		const cells = placedAllocations(catalog).filter(
			({ path, allocation }) => allocation.aws && !ofAws.has(String(path.at(-1))),
		);
		const said = ({ file, allocation }: PlacedAllocation) =>
			`${file} ${firstSentence(allocation.aws ?? '')}`;
		return [...Map.groupBy(cells, said).values()].flatMap(partProblems);
	},
};

function partProblems(cells: readonly PlacedAllocation[]): Problem[] {
	const counting = cells.find(({ allocation }) => allocation.owner !== 'customer');
	if (!counting) return [];
	const where = formatPath(counting.path);
	return cells
		.filter(({ allocation }) => allocation.owner === 'customer')
		.map(({ file, path }) => ({
			file,
			path: [...path, 'aws'],
			message: `begins like ${where}, whose owner is "${counting.allocation.owner}" and not "customer": give both one owner, or say what differs`,
		}));
}

/** A setting is on by default, or it is off. */
export const settingRule: Rule = {
	name: 'one default for one setting',
	check: ({ catalog }) =>
		[...Map.groupBy(placedAllocations(catalog), subjectKey).values()].flatMap((cells) => {
			const claims = cells.flatMap(settingClaims);
			return claims.flatMap(({ file, path, setting, on }) => {
				const other = claims.find((claim) => claim.setting === setting && claim.on !== on);
				// Within one text, both may be true: each in its own way of creating the thing.
				if (!other || formatPath(other.path) === formatPath(path)) return [];
				const [here, there] = on ? ['on', 'off'] : ['off', 'on'];
				const message = `calls "${setting}" ${here}, and ${formatPath(other.path)} calls it ${there}: say of which way each is true, or mend one`;
				return [{ file, path, message }];
			});
		}),
};

/** The record whose defaults hold together: a service, or one of its variants. */
function subjectKey({ file, path }: PlacedAllocation): string {
	return [file, ...path.slice(0, -1)].join(' ');
}

const claim = /`([^`]+)` (?:is|stays|starts) (?:(on|enabled|true)|off|disabled|false)\b/g;

interface SettingClaim {
	file: string;
	path: Problem['path'];
	setting: string;
	on: boolean;
}

function settingClaims({ file, path, allocation }: PlacedAllocation): SettingClaim[] {
	return [...(allocation.default?.text ?? '').matchAll(claim)].map(([, setting = '', on]) => ({
		...{ file, path: [...path, 'default', 'text'], setting, on: on !== undefined },
	}));
}
