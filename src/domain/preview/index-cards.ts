import type { Catalog } from '../catalog.ts';
import type { Page } from '../navigation/pages.ts';
import {
	aboutPath,
	accessibilityPath,
	comparePath,
	dutyIndexPath,
	homePath,
	modelIndexPath,
	searchPath,
	serviceIndexPath,
	serviceModelIndexPath,
} from '../paths.ts';

/** The words of a card. */
export interface CardWords {
	/** What kind of page it is. */
	kicker: string;
	title: string;
	/** One or two sentences under the title. */
	summary: string;
}

/** Gives the words of the card of a page that is no record's; a page without words of its own shows its title. */
export function indexCards({ duties, services }: Catalog): (page: Page) => CardWords {
	const inCloud = duties.filter(({ side }) => side === 'in').length;
	const words: Record<string, CardWords> = {
		[homePath]: {
			kicker: 'The AWS shared responsibility model',
			title: 'Who secures what on AWS?',
			summary: 'What AWS does, what you do, and what happens if nobody touches it.',
		},
		[modelIndexPath]: {
			kicker: 'The model',
			title: 'The AWS shared responsibility model',
			summary: 'What AWS secures, what you secure, and how to read every answer.',
		},
		[serviceModelIndexPath]: {
			kicker: 'Service models',
			title: 'IaaS, PaaS and SaaS: who secures what',
			summary: 'The more of the stack AWS runs, the higher the line lies.',
		},
		[dutyIndexPath]: {
			kicker: 'Duties',
			title: 'Every security duty and its owner',
			summary: `${inCloud} duties in the cloud and ${duties.length - inCloud} of the cloud, in every service model.`,
		},
		[serviceIndexPath]: {
			kicker: 'Services',
			title: 'Where the line runs in each service',
			summary: `${services.length} AWS services, duty by duty, with the page that says so.`,
		},
		[comparePath]: {
			kicker: 'Compare',
			title: 'Service models and services, side by side',
			summary: 'Choose the columns, see what moves, and send the view as a link.',
		},
		[searchPath]: {
			kicker: 'Search',
			title: 'Ask who does it',
			summary: 'A question in plain words finds the owner, AWS’s part, your part and the source.',
		},
		[accessibilityPath]: {
			kicker: 'About',
			title: 'Accessibility statement',
			summary: 'The standard, how it is tested, and what is known not to be right yet.',
		},
		[aboutPath]: {
			kicker: 'About',
			title: 'About the atlas',
			summary: 'How the answers are made, what the words mean, and what you may do with them.',
		},
	};
	return ({ path, title }) =>
		words[path] ?? {
			kicker: 'AWS shared responsibility',
			title,
			summary: 'Every security duty on AWS: who does it, and where that is written.',
		};
}
