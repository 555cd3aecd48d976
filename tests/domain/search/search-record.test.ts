import { expect, test } from '@playwright/test';
import { buildSearchRecords } from '../../../src/domain/search/search-records.ts';
import { resultOfMeta } from '../../../src/domain/search/search-result.ts';
import { toIndexHtml } from '../../../src/integrations/search-html.ts';
import { makeAllocation, makeCatalog, makeDuty, makeService } from '../../fixtures/catalog.ts';

const service = makeService({
	id: 'amazon-rds',
	name: 'Amazon RDS',
	aliases: ['Relational <Database>'],
	allocation: { 'guest-os-patching': makeAllocation('aws') },
});
const catalog = makeCatalog({ duties: [makeDuty()], services: [service] });
const records = buildSearchRecords(catalog);
const find = (path: string) => records.find((record) => record.path === path)!;

test('every page to be read and every stated allocation is a record of its own', () => {
	expect(records.map(({ path }) => path)).toEqual(
		expect.arrayContaining([
			'/duties/guest-os-patching/',
			'/services/amazon-rds/',
			'/service-models/paas/',
			'/service-models/iaas/#guest-os-patching',
			'/services/amazon-rds/#guest-os-patching',
		]),
	);
	expect(new Set(records.map(({ path }) => path)).size).toBe(records.length);
});

test('a usual answer is no record: nobody stated it', () => {
	const bare = makeCatalog({ duties: [makeDuty()], services: [makeService({ allocation: {} })] });
	const cells = buildSearchRecords(bare).filter(({ path }) => /^\/services\/.*#/.test(path));
	expect(cells).toEqual([]);
});

test('an allocation can be narrowed to by owner, layer, model, service and team', () => {
	expect(find('/services/amazon-rds/#guest-os-patching').filters).toMatchObject({
		kind: 'allocation',
		owner: 'aws',
		layer: 'operating-system',
		model: service.serviceModel,
		service: 'amazon-rds',
		team: 'platform',
	});
});

test('names weigh more than aliases, aliases more than prose, and no text becomes markup', () => {
	const html = toIndexHtml(find('/services/amazon-rds/#guest-os-patching'));
	expect(html).toContain('<p data-pagefind-weight="10">Amazon RDS</p>');
	expect(html).toContain('<p data-pagefind-weight="5">Relational &lt;Database></p>');
	expect(html).toContain('<p>AWS: Patches the fleet below the service.</p>');
});

test('a result shows owner, hand-off and both sentences, and nothing that it does not know', () => {
	expect(
		resultOfMeta('/x/', {
			title: 'A',
			kind: 'allocation',
			owner: 'shared',
			handoff: 'separate-layers',
			aws: 'Does this.',
			customer: 'Do that.',
		}),
	).toMatchObject({
		owner: 'shared',
		handoff: 'separate-layers',
		lines: [
			{ who: 'AWS', text: 'Does this.' },
			{ who: 'You', text: 'Do that.' },
		],
	});
	expect(resultOfMeta('/x/', { owner: 'constructor', kind: 'toString' })).toEqual({
		path: '/x/',
		title: '/x/',
		kind: 'model',
		provenance: 'stated',
		exception: false,
		lines: [],
	});
});
