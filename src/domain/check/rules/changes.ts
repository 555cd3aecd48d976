import { resolveCell } from '../../matrix/matrix.ts';
import { allSubjects } from '../../matrix/subject.ts';
import { isDoubtful } from '../doubts.ts';
import type { Rule } from './rule.ts';

/** The last recorded move of an answer leads to the owner that the answer has today. */
export const changedOwnerRule: Rule = {
	name: 'moves lead to today’s owner',
	check: ({ catalog, doubts }) => {
		const subjects = new Map(allSubjects(catalog).map((subject) => [subject.id, subject]));
		return catalog.changes.flatMap(({ id, file, changes }) => {
			const last = new Map(
				changes.map((change, index) => [`${change.duty} ${change.variant}`, { change, index }]),
			);
			return [...last.values()].flatMap(({ change, index }) => {
				const subject = subjects.get(change.variant ? `${id}/${change.variant}` : id);
				const duty = catalog.duties.find((one) => one.id === change.duty);
				// That they are there is another rule's.
				if (!subject || !duty) return [];
				const place = change.variant ? ['variants'] : ['allocation', duty.id];
				if (isDoubtful(doubts, `content/services/${id}.mdx`, place)) return [];
				const { allocation, provenance } = resolveCell(duty, subject);
				const { owner } = allocation;
				// A usual answer is not the service's: it did not move.
				if (provenance === 'usual' || owner === change.ownerAfter) return [];
				const message = `"${change.ownerAfter}" is not the owner of today: the answer says "${owner}"; mend the one or the other`;
				return [{ file, path: ['changes', index, 'ownerAfter'], message }];
			});
		});
	},
};
