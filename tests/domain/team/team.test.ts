import { expect, test } from '@playwright/test';
import { resolveColumn } from '../../../src/domain/matrix/matrix.ts';
import { modelSubject } from '../../../src/domain/matrix/subject.ts';
import { dutiesByTeam } from '../../../src/domain/team/team.ts';
import { makeCatalog, makeDuty, makeTeam } from '../../fixtures/catalog.ts';

const catalog = makeCatalog({
	duties: [makeDuty({ id: 'a' }), makeDuty({ id: 'b', team: 'network' })],
	teams: [makeTeam(), makeTeam({ id: 'network', order: 2 })],
});
const dutiesOf = (model: number) =>
	dutiesByTeam(catalog, resolveColumn(catalog, modelSubject(catalog.serviceModels[model]!))).map(
		({ team, cells }) => [team.id, cells.map(({ duty }) => duty.id)],
	);

test('each team gets the duties that are the customer’s or shared', () => {
	expect(dutiesOf(1)).toEqual([
		['platform', ['a']],
		['network', ['b']],
	]);
});

test('nothing is left where AWS owns the duty', () => {
	expect(dutiesOf(2)).toEqual([
		['platform', []],
		['network', []],
	]);
});
