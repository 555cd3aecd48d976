import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { join } from 'node:path';
import { checkContent } from '../../../src/check/check-content.ts';
import { buildColumn, type Column } from '../../../src/domain/matrix/column.ts';
import { serviceSubject } from '../../../src/domain/matrix/subject.ts';
import { shortName } from '../../../src/domain/names.ts';
import { rankCells } from '../../../src/domain/search/search-cells.ts';
import { createQuestionReader } from '../../../src/domain/search/search-query.ts';
import { buildSearchVocabulary } from '../../../src/domain/search/search-vocabulary.ts';

const { catalog } = checkContent(join(import.meta.dirname, '..', '..', '..'));
const vocabulary = buildSearchVocabulary(catalog, 1);
const read = createQuestionReader(vocabulary);

const duties = fc.constantFrom(...catalog.duties);
type Service = (typeof catalog.services)[number];
type Duty = (typeof catalog.duties)[number];

/** Holds for every service, each with some duties and whatever else is drawn. */
function holdsForEachService<Drawn>(
	drawn: fc.Arbitrary<Drawn>,
	holds: (service: Service, duty: Duty, drawn: Drawn) => void,
) {
	for (const service of catalog.services)
		fc.assert(
			fc.property(duties, drawn, (duty, also) => holds(service, duty, also)),
			{ numRuns: 2 },
		);
}

const columns = new Map<string, Column>();

function columnOf(service: Service): Column {
	const column = columns.get(service.id) ?? buildColumn(catalog, serviceSubject(service));
	columns.set(service.id, column);
	return column;
}

function cellsOf(text: string, service: Service): string[] {
	return rankCells(read(text), columnOf(service), vocabulary.words).map(({ cell }) => cell.duty);
}

test('the words around a name find the same first cell in any order', () => {
	const order = fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true }));
	holdsForEachService(order, (service, duty, keys) => {
		const words = duty.title.split(' ');
		const name = shortName(service.name);
		const shuffled = words
			.map((word) => [keys.next().value as number, word] as const)
			.toSorted(([a], [b]) => a - b)
			.map(([, word]) => word);
		const plain = read(`${name} ${words.join(' ')}`);
		const other = read(`${shuffled.join(' ')} ${name}`);
		// Words that make up a name in one order, and none in another, ask something else.
		fc.pre(plain.asked.toSorted().join() === other.asked.toSorted().join());
		expect(cellsOf(other.text, service)[0]).toBe(cellsOf(plain.text, service)[0]);
	});
});

test('a service and the title of a duty find that answer first, with a version, too', () => {
	const versions = fc.constantFrom('', ' 8.0', ' 3.9.1');
	holdsForEachService(versions, (service, duty, version) => {
		expect(cellsOf(`${service.name} ${duty.title}${version}`, service)[0]).toBe(duty.id);
	});
});

test('“who is responsible for” changes nothing', () => {
	holdsForEachService(fc.constant(undefined), (service, duty) => {
		const text = `${shortName(service.name)} ${duty.title}`;
		expect(cellsOf(`who is responsible for ${text}`, service)).toEqual(cellsOf(text, service));
	});
});

test('a version number never loses the duty that is named, nor its cell', () => {
	const versions = fc.constantFrom('8.0', '1.31', '3.9.1', '17.2');
	holdsForEachService(versions, (service, duty, version) => {
		const text = `${shortName(service.name)} ${duty.title}`;
		const [first] = read(text).duties;
		fc.pre(first !== undefined);
		expect(read(`${text} ${version}`).duties[0]?.topic.id).toBe(first!.topic.id);
		const [cell] = cellsOf(text, service);
		if (cell) expect(cellsOf(`${text} ${version}`, service).slice(0, 3)).toContain(cell);
	});
});

test('no word of a name is corrected, of whatever service, alone or beside a duty', () => {
	holdsForEachService(fc.constant(undefined), ({ name, aliases }, duty) => {
		for (const called of [name, ...aliases]) {
			expect(read(called).mended, called).toBe(false);
			expect(read(`${called} ${duty.title}`).mended, `${called} ${duty.title}`).toBe(false);
		}
	});
});
