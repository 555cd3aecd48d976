import { describeSpread, mostDiffer, spreadOf, type Spread } from '../../matrix/spread.ts';
import { serviceModelIds } from '../../vocabulary.ts';
import type { Rule } from './rule.ts';

/** So many services of a model state a duty before what most of them say counts. */
const enough = 5;

/** A usual answer that most services contradict, and why it stands all the same. Its page marks it as differing. */
interface KnownCase {
	duty: string;
	model: (typeof serviceModelIds)[number];
	/** Why no other answer would be truer of the model. */
	because: string;
}

const knownCases: readonly KnownCase[] = [
	{
		duty: 'data-retention',
		model: 'saas',
		because:
			'it names the services that delete at a term of their own, and what is left to you beside that',
	},
	{
		duty: 'domains-and-certificates',
		model: 'saas',
		because:
			'no owner has more services; it tells the name that AWS gives from a domain of your own',
	},
	{
		duty: 'encryption-at-rest',
		model: 'iaas',
		because: 'no owner has more services; it tells volumes from instance store',
	},
	{
		duty: 'encryption-at-rest',
		model: 'paas',
		because:
			'no owner has more services; it names those that encrypt by themselves and those that ask',
	},
	{
		duty: 'os-hardening',
		model: 'paas',
		because:
			'it tells services behind an endpoint from those with machines in your account, which state the duty most',
	},
	{
		duty: 'version-lifecycle',
		model: 'saas',
		because: 'a service states it when it closes or has versions of yours, which the answer names',
	},
	{
		duty: 'domains-and-certificates',
		model: 'paas',
		because:
			'no owner has more services; it tells the certificates that ACM renews from those that are yours',
	},
	{
		duty: 'edge-protection',
		model: 'saas',
		because:
			'services state it where nothing of yours faces the internet; it says what AWS does at its own endpoints',
	},
	{
		duty: 'image-management',
		model: 'iaas',
		because: 'it is the answer of EC2; services that choose an image of AWS by themselves state it',
	},
	{
		duty: 'malware-protection',
		model: 'saas',
		because: 'it tells applications that exchange files from those that leave nothing to scan',
	},
];

/** What is called usual is what most services of the model do, where enough of them say what they do. */
export const usualAnswerRule: Rule = {
	name: 'usual answers are usual',
	check: ({ catalog }) =>
		catalog.duties.flatMap((duty) =>
			catalog.cloudModels
				.filter((model) => !isKnown(duty.id, model.id))
				// A duty that lacks the model's answer is told so by its shape.
				.filter((model) => duty.allocation[model.id])
				.map((model) => ({ model, spread: spreadOf(catalog, duty, model) }))
				.filter(({ spread }) => spread.cells.length >= enough && mostDiffer(spread))
				.map(({ model, spread }) => ({
					file: duty.file,
					path: ['allocation', model.id, 'owner'],
					message: describeContradiction(model.label, spread),
				})),
		),
};

function describeContradiction(label: string, spread: Spread): string {
	const { cells, differing, usualOwner } = spread;
	return `"${usualOwner}" is not usual: ${differing} of ${cells.length} ${label} services that state the duty say otherwise (${describeSpread(spread)}); change the model’s answer, state the duty for more services, or tell the kinds of the model apart in its text and list it in src/domain/check/rules/usual-answers.ts`;
}

function isKnown(duty: string, model: string): boolean {
	return knownCases.some((known) => known.duty === duty && known.model === model);
}
