import {
	serviceModelOf,
	type Catalog,
	type CheckGroup,
	type Duty,
	type Framework,
	type Guide,
	type ReadyComparison,
	type Stack,
} from '../catalog.ts';
import { layers } from '../layers.ts';
import { placeSheets, type MapScale } from '../map/map-geometry.ts';
import { mapShapes, small } from '../map/map-shapes.ts';
import { buildMap } from '../map/map-sheet.ts';
import { describeCompared, subjectsOf } from '../matrix/compared.ts';
import { drawLine, type LineColumn } from '../matrix/line.ts';
import { resolveCell, resolveColumn, type Cell } from '../matrix/matrix.ts';
import { servicesOfModel, statedServices } from '../matrix/services.ts';
import { countSplit } from '../matrix/split.ts';
import { allSubjects, modelSubject, type Subject } from '../matrix/subject.ts';
import { fixedPage, fixedPaths } from '../navigation/fixed-pages.ts';
import {
	checkGroupPath,
	dutyPath,
	frameworkPath,
	guidePath,
	mapPath,
	readyComparisonPath,
	stackPath,
} from '../paths.ts';
import { sides } from '../vocabulary.ts';
import type { Card, CardMap } from './card.ts';

/** The cards of all pages of the site, by the page's path. */
export function buildCards(catalog: Catalog): ReadonlyMap<string, Card> {
	const line = drawLine(catalog, catalog.serviceModels.map(modelSubject));
	const note = `${catalog.duties.length} duties, ${catalog.services.length} services`;
	const own = [
		...catalog.guides.map((page) => [guidePath(page.id), pageCard(page, line, note)] as const),
		...catalog.duties.map((duty) => [dutyPath(duty.id), dutyCard(catalog, duty)] as const),
		...catalog.stacks.map((stack) => [stackPath(stack.id), stackCard(stack, line)] as const),
		...catalog.comparisons.map(
			(record) => [readyComparisonPath(record.id), comparisonCard(catalog, record)] as const,
		),
		...catalog.checks.map((group) => [checkGroupPath(group.id), checkCard(group, line)] as const),
		...catalog.frameworks.map(
			(framework) => [frameworkPath(framework.id), frameworkCard(framework, line)] as const,
		),
		...allSubjects(catalog).flatMap((subject) =>
			subject.path ? [[subject.path, subjectCard(catalog, subject, line)] as const] : [],
		),
	];
	const fixed = fixedPaths.map((path) => {
		const { kicker, headline: title, summary } = fixedPage(catalog, path);
		const drawn = path === mapPath ? { line: [], map: drawCardMap(catalog) } : { line };
		return [path, { kicker, title, summary, ...drawn, answers: [], note }] as const;
	});
	return new Map([...fixed, ...own]);
}

const mapScale: MapScale = { step: 8, gap: 1, groupGap: 7, layerGap: 3, stackGap: 9 };

function drawCardMap(catalog: Catalog): CardMap | undefined {
	const [sheet] = placeSheets(buildMap(catalog), 'model', mapScale, Infinity);
	if (!sheet) return undefined;
	const { width, height } = sheet;
	return { shapes: mapShapes(sheet, mapScale, small), width, height };
}

function pageCard(page: Guide, line: readonly LineColumn[], note: string): Card {
	const kicker = 'AWS shared responsibility';
	return { kicker, title: page.title, summary: page.summary, line, answers: [], note };
}

function stackCard({ name, summary, services }: Stack, line: readonly LineColumn[]): Card {
	const note = counted(services.length, 'AWS service');
	return { kicker: 'Plan', title: name, summary, line, answers: [], note };
}

function checkCard({ name, controls }: CheckGroup, line: readonly LineColumn[]): Card {
	return {
		kicker: 'How to check it',
		title: `${name}: whose finding is it?`,
		summary: checkSummary({ name, controls }),
		line,
		answers: [],
		note: counted(controls.length, 'control'),
	};
}

/** What the page of some checks says of itself. */
export function checkSummary({ name, controls }: Pick<CheckGroup, 'name' | 'controls'>): string {
	const number = counted(controls.length, 'control');
	return `${number} of AWS Security Hub for ${name}: whose each finding is, what AWS did, what you do now and how to mend it.`;
}

function frameworkCard(framework: Framework, line: readonly LineColumn[]): Card {
	const { title, summary, version, groups } = framework;
	const controls = groups.reduce((sum, group) => sum + group.controls.length, 0);
	return {
		kicker: 'Which control is this?',
		title: `${title} on AWS`,
		summary,
		line,
		answers: [],
		note: controls > 0 ? counted(controls, 'control') : version,
	};
}

function dutyCard(catalog: Catalog, duty: Duty): Card {
	return {
		kicker: `${sides[duty.side].label} · ${layers[duty.layer].label}`,
		title: duty.title,
		summary: duty.question,
		line: [],
		answers: catalog.cloudModels.map((model) => resolveCell(duty, modelSubject(model))),
		note: `Stated for ${counted(statedServices(catalog, duty).length, 'service')}`,
	};
}

function comparisonCard(catalog: Catalog, { title, columns }: ReadyComparison): Card {
	const subjects = subjectsOf(catalog, columns);
	return {
		kicker: 'Side by side',
		title,
		summary: describeCompared(catalog, subjects),
		line: drawLine(catalog, subjects),
		answers: [],
		note: `${catalog.duties.length} duties`,
	};
}

function subjectCard(catalog: Catalog, subject: Subject, line: readonly LineColumn[]): Card {
	const { title, summary, context } = subject;
	const cells = resolveColumn(catalog, subject);
	return {
		kicker: `${context} · ${serviceModelOf(catalog, subject).label}`,
		title,
		summary,
		split: countSplit(cells),
		answers: [],
		...drawnLine(catalog, subject, cells, line),
	};
}

// A service model stands among the others; a service and a variant stand alone.
function drawnLine(
	catalog: Catalog,
	subject: Subject,
	cells: readonly Cell[],
	line: readonly LineColumn[],
): Pick<Card, 'line' | 'current' | 'note'> {
	switch (subject.kind) {
		case 'service-model': {
			const services = servicesOfModel(catalog, subject.record).length;
			return { line, current: subject.id, note: counted(services, 'AWS service') };
		}
		case 'service':
		case 'variant': {
			const stated = cells.filter(({ provenance }) => provenance === 'stated').length;
			return { line: drawLine(catalog, [subject]), note: `${stated} of ${cells.length} stated` };
		}
	}
}

function counted(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
