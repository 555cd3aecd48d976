import { expect, test } from '@playwright/test';
import { describeCard } from '../../../src/domain/preview/card.ts';
import { buildCards } from '../../../src/domain/preview/cards.ts';
import { listPages } from '../../../src/domain/navigation/pages.ts';
import {
	fittingTitle,
	guideTitle,
	tabTitle,
	TITLE_LIMIT,
} from '../../../src/domain/navigation/page-title.ts';
import { cardPath } from '../../../src/domain/paths.ts';
import {
	makeAllocation,
	makeCatalog,
	makeComparison,
	makeDuty,
	makeService,
} from '../../fixtures/catalog.ts';

const catalog = makeCatalog({
	duties: [makeDuty({ title: 'Guest patching' })],
	services: [
		makeService({ name: 'Amazon RDS', allocation: { 'guest-os-patching': makeAllocation('aws') } }),
	],
	comparisons: [makeComparison({ title: 'IaaS or RDS', columns: ['iaas', 'amazon-rds'] })],
});
const cards = buildCards(catalog);

test('every page has a card, and no card is without a page', () => {
	expect([...cards.keys()].toSorted()).toEqual(
		listPages(catalog)
			.map(({ path }) => path)
			.toSorted(),
	);
	expect(cards.size).toBeGreaterThan(10);
});

test('a service’s card counts its owners and what is stated', () => {
	const card = cards.get('/services/amazon-rds/')!;
	expect(card).toMatchObject({ kicker: 'AWS service · paas', title: 'Amazon RDS' });
	expect(card.split).toEqual({ customer: 0, shared: 0, aws: 1, 'not-applicable': 0 });
	expect(card.note).toBe('1 of 1 stated');
});

test('the card of a comparison draws a line for each column, and says what moves', () => {
	const card = cards.get('/compare/iaas-paas/')!;
	expect(card).toMatchObject({ kicker: 'Side by side', title: 'IaaS or RDS' });
	expect(card.line.map(({ subject }) => subject.id)).toEqual(['iaas', 'amazon-rds']);
	expect(card.summary).toContain('from iaas to RDS 1 stops');
});

test('a duty’s card answers for each service model', () => {
	const card = cards.get('/duties/guest-os-patching/')!;
	expect(card.answers.map(({ allocation }) => allocation.owner)).toEqual([
		'customer',
		'aws',
		'aws',
	]);
	expect(describeCard(card)).toBe(
		'Security in the cloud · Operating system: Guest patching. iaas: Customer. paas: AWS. saas: AWS.',
	);
});

test('a card stands at its page’s address', () => {
	expect(cardPath('/services/amazon-rds/')).toBe('/cards/services/amazon-rds.png');
	expect(cardPath('/')).toBe('/cards/home.png');
});

test('a title too long for a tab loses the site’s name, then its longer form', () => {
	expect(tabTitle('Duties')).toBe('Duties · Shared Responsibility Atlas');
	const long = 'x'.repeat(TITLE_LIMIT - 5);
	expect(tabTitle(long)).toBe(long);
	expect(fittingTitle('x'.repeat(TITLE_LIMIT + 1), 'short')).toBe('short');
});

test('a page on the model says of which model, once', () => {
	expect(guideTitle('Classic traps')).toBe('Classic traps: AWS shared responsibility');
	expect(guideTitle('The shared responsibility model')).toBe(
		'The shared responsibility model of AWS',
	);
	expect(guideTitle('x'.repeat(TITLE_LIMIT - 10))).toBe(`${'x'.repeat(TITLE_LIMIT - 10)} on AWS`);
});
