import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { join } from 'node:path';
import { checkContent } from '../../../src/check/check-content.ts';
import { buildColumn } from '../../../src/domain/matrix/column.ts';
import { serviceSubject } from '../../../src/domain/matrix/subject.ts';
import { shortName } from '../../../src/domain/names.ts';
import { rankCells } from '../../../src/domain/search/search-cells.ts';
import { createQuestionReader } from '../../../src/domain/search/search-query.ts';
import { buildSearchVocabulary } from '../../../src/domain/search/search-vocabulary.ts';

const { catalog } = checkContent(join(import.meta.dirname, '..', '..', '..'));
const vocabulary = buildSearchVocabulary(catalog, 1);
const read = createQuestionReader(vocabulary);

const services = fc.constantFrom(...catalog.services);
const duties = fc.constantFrom(...catalog.duties);

function firstCell(text: string, service: (typeof catalog.services)[number]): string | undefined {
	const column = buildColumn(catalog, serviceSubject(service));
	return rankCells(read(text), column, vocabulary.words)[0]?.cell.duty;
}

test('the words around a name find the same first cell in any order', () => {
	const orders = fc.tuple(
		services,
		duties,
		fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
	);
	fc.assert(
		fc.property(orders, ([service, duty, keys]) => {
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
			expect(firstCell(other.text, service)).toBe(firstCell(plain.text, service));
		}),
		{ numRuns: 100 },
	);
});

test('“who is responsible for” changes nothing', () => {
	fc.assert(
		fc.property(services, duties, (service, duty) => {
			const text = `${shortName(service.name)} ${duty.title}`;
			expect(firstCell(`who is responsible for ${text}`, service)).toBe(firstCell(text, service));
		}),
		{ numRuns: 60 },
	);
});

test('a version number never takes the first place from the duty that is named', () => {
	const versions = fc.constantFrom('8.0', '1.31', '3.9.1', '17.2');
	fc.assert(
		fc.property(services, duties, versions, (service, duty, version) => {
			const text = `${shortName(service.name)} ${duty.title}`;
			const [first] = read(text).duties;
			fc.pre(first !== undefined);
			expect(read(`${text} ${version}`).duties[0]?.topic.id).toBe(first!.topic.id);
		}),
		{ numRuns: 100 },
	);
});
