import { owners, provenances } from './vocabulary.ts';

/** The words that a reader of an answer needs, each explained in a sentence or two. */
export const glossary = {
	customer: { word: 'Customer', meaning: owners.customer.meaning },
	shared: { word: 'Shared', meaning: owners.shared.meaning },
	aws: { word: 'AWS', meaning: owners.aws.meaning },
	'not-applicable': { word: 'Not applicable', meaning: owners['not-applicable'].meaning },
	handoff: {
		word: 'Hand-off',
		meaning:
			'How a shared duty passes from AWS to you: AWS supplies and you apply; AWS applies and you schedule; AWS offers and you enable; or each does it in its own layer.',
	},
	default: {
		word: 'If nobody touches it',
		meaning:
			'Whether the duty is met for somebody who creates the thing and then does nothing. Where ways of creating it differ, the weakest counts.',
	},
	stated: { word: 'Stated', meaning: provenances.stated.meaning },
	general: { word: 'The same everywhere', meaning: provenances.general.meaning },
	usual: { word: 'Assumed', meaning: provenances.usual.meaning },
	unlike: {
		word: 'Unlike its model',
		meaning:
			'A stated answer whose owner is not the one that is usual for the service model. These are the rows that surprise.',
	},
	kind: {
		word: 'Kind',
		meaning: 'A choice of yours within a service that moves the line. Each kind has a page.',
	},
	reading: {
		word: 'Our reading',
		meaning: 'A text that follows from the pages named beside it and stands on none of them.',
	},
} as const satisfies Record<string, { word: string; meaning: string }>;
