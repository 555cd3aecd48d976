import type { categories } from '../vocabulary.ts';

/** The categories from left to right, from what computes to what people see, each with a name for few columns. A narrow one stands between two wide ones, so that its name has room. */
const order: Partial<Record<(typeof categories)[number], string>> = {
	Compute: 'Compute',
	Containers: 'Containers',
	Storage: 'Storage',
	Database: 'Database',
	'Migration & Transfer': 'Migration',
	'Networking & Content Delivery': 'Networking',
	'Internet of Things': 'IoT',
	'Developer Tools': 'Developer',
	'Application Integration': 'Integration',
	Analytics: 'Analytics',
	'Machine Learning': 'Machine learning',
	'Security, Identity & Compliance': 'Security and identity',
	'Front-End Web & Mobile': 'Web',
	'Management & Governance': 'Management',
	'Business Applications': 'Business',
	'End User Computing': 'End user',
};
const names = new Map(Object.entries(order));
const places = [...names.keys()];

/** The name of a category above its columns. */
export function categoryName(category: string): string {
	return names.get(category) ?? category;
}

/** Compares categories by their place; what has none stands behind, by name. */
export function compareCategories(a: string, b: string): number {
	const [left, right] = [placeOf(a), placeOf(b)];
	return left - right || (a < b ? -1 : a > b ? 1 : 0);
}

function placeOf(category: string): number {
	const place = places.indexOf(category);
	return place < 0 ? places.length : place;
}
