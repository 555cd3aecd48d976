import { isDoubtful } from '../doubts.ts';
import { listNamedIds, type NamedId, type Noun } from '../named-ids.ts';
import { listMovedFragments } from '../../addresses/moved-fragments.ts';
import { readToday } from '../../addresses/moved-ids.ts';
import { allSubjects } from '../../matrix/subject.ts';
import { suggest } from '../../suggestion.ts';
import { idsOf, type Content, type Rule } from './rule.ts';

/** Every id that a record names exists. */
export const referenceRule: Rule = {
	name: 'references exist',
	check: (content) => {
		const known = knownIds(content);
		const today = readToday(listMovedFragments(content.catalog));
		const explain = ({ noun, id, path }: NamedId) => {
			const renewed = noun === 'team' ? today.team(id) : today.record(id);
			if (renewed === id) return `no ${noun} "${id}"${suggest(id, known[noun])}`;
			const mend = path.length > 0 ? 'write that' : 'name the file so';
			return `"${id}" is called "${renewed}" now: ${mend}`;
		};
		return listNamedIds(content)
			.filter(({ noun, id }) => !known[noun].includes(id))
			.map((named) => {
				const { file, path, line } = named;
				return { file, path, message: explain(named), ...(line !== undefined && { line }) };
			});
	},
};

function knownIds(content: Content): Record<Noun, readonly string[]> {
	const { catalog } = content;
	return {
		duty: idsOf('duties', catalog.duties, content),
		team: idsOf('teams', catalog.teams, content),
		service: idsOf('services', catalog.services, content),
		framework: idsOf('frameworks', catalog.frameworks, content),
		subject: [
			...allSubjects(catalog).map(({ id }) => id),
			...idsOf('services', [], content),
			...idsOf('service-models', [], content),
		],
	};
}

/** A duty names another only if the other names it in return; none names itself or one twice. */
export const relatedRule: Rule = {
	name: 'related duties are symmetric',
	check: ({ catalog: { duties }, doubts }) => {
		const byId = new Map(duties.map((duty) => [duty.id, duty]));
		return duties.flatMap(({ id, file, related, movedFrom }) =>
			related.flatMap((other, index) => {
				const path = ['related', index];
				if (other === id)
					return [{ file, path, message: `"${id}" is this duty itself: remove it` }];
				if (related.indexOf(other) < index)
					return [{ file, path, message: `"${other}" is listed twice: remove one` }];
				const back = byId.get(other);
				// By a former id is in return too: that it is a former one is said elsewhere.
				if (!back || [id, ...movedFrom].some((name) => back.related.includes(name))) return [];
				if (isDoubtful(doubts, back.file, ['related'])) return [];
				const message = `"${other}" does not name "${id}" in return: add it to "related" of ${back.file}`;
				return [{ file, path, message }];
			}),
		);
	},
};
