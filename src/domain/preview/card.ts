import type { Catalog, Duty, ModelPage, ServiceModel } from '../catalog.ts';
import { drawLine, type LineColumn } from '../matrix/line.ts';
import {
	allSubjects,
	modelOf,
	modelSubject,
	resolveCell,
	resolveColumn,
	type Cell,
	type Subject,
} from '../matrix/matrix.ts';
import { indexCards, type CardWords } from './index-cards.ts';
import { listPages } from '../navigation/pages.ts';
import { dutyPath, modelPagePath, serviceModelPath, subjectPath } from '../paths.ts';
import { servicesOfModel, statedServices } from '../matrix/service.ts';
import { countSplit, describeSplit, type Split } from '../matrix/split.ts';
import { handoffs, layers, owners, sides } from '../vocabulary.ts';

/** What the picture says that stands for a page where its link is pasted. */
export interface Card extends CardWords {
	/** The stack, a column a subject; empty where the page is about one duty. */
	line: readonly LineColumn[];
	/** The id of the column that the page is about, where others stand beside it. */
	current?: string;
	/** How many duties each owner has. */
	split?: Split;
	/** The owners of one duty, a cell a service model; empty where the page is about more. */
	answers: readonly Cell[];
	/** One more count. */
	note: string;
}

/** The cards of all pages of the site, by the page's path. */
export function buildCards(catalog: Catalog): ReadonlyMap<string, Card> {
	const line = drawLine(catalog, catalog.serviceModels.map(modelSubject));
	const note = `${catalog.duties.length} duties, ${catalog.services.length} services`;
	const own = new Map<string, Card>([
		...catalog.modelPages.map(
			(page) => [modelPagePath(page.id), pageCard(page, line, note)] as const,
		),
		...catalog.cloudModels.map(
			(model) => [serviceModelPath(model.id), modelCard(catalog, model, line)] as const,
		),
		...catalog.duties.map((duty) => [dutyPath(duty.id), dutyCard(catalog, duty)] as const),
		...allSubjects(catalog).flatMap((subject) =>
			subject.kind === 'service-model'
				? []
				: [[subjectPath(subject)!, subjectCard(catalog, subject)] as const],
		),
	]);
	const words = indexCards(catalog);
	return new Map(
		listPages(catalog).map((page) => [
			page.path,
			own.get(page.path) ?? { ...words(page), line, answers: [], note },
		]),
	);
}

/** What a card says, for those who do not see it. */
export function describeCard({ kicker, title, line, split, answers }: Card): string {
	const facts = [
		...(split ? [`Duties: ${describeSplit(split)}`] : []),
		...answers.map(
			({ subject, allocation: { owner, handoff } }) =>
				`${subject.label}: ${owners[owner].label}${handoff ? ` (${handoffs[handoff].label})` : ''}`,
		),
		...(split || line.length === 0 ? [] : [describeLine(line)]),
	];
	return `${kicker}: ${title}${/[.?!]$/.test(title) ? '' : '.'} ${facts.join('. ')}.`;
}

function describeLine(line: readonly LineColumn[]): string {
	const parts = line.map(
		({ subject, blocks }) =>
			`${subject.label} ${blocks.filter(({ below }) => below).length} of ${blocks.length}`,
	);
	return `Layers that are AWS’s: ${parts.join(', ')}`;
}

function pageCard(page: ModelPage, line: readonly LineColumn[], note: string): Card {
	const kicker = 'AWS shared responsibility';
	return { kicker, title: page.title, summary: page.summary, line, answers: [], note };
}

function modelCard(catalog: Catalog, model: ServiceModel, line: readonly LineColumn[]): Card {
	return {
		kicker: `Service model · ${model.label}`,
		title: model.title,
		summary: model.summary,
		line,
		current: model.id,
		split: countSplit(resolveColumn(catalog, modelSubject(model))),
		answers: [],
		note: counted(servicesOfModel(catalog, model).length, 'AWS service'),
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

function subjectCard(catalog: Catalog, subject: Exclude<Subject, { kind: 'service-model' }>): Card {
	const cells = resolveColumn(catalog, subject);
	const stated = cells.filter(({ provenance }) => provenance === 'stated').length;
	const model = catalog.cloudModels.find(({ id }) => id === modelOf(subject))!;
	const ofVariant = subject.kind === 'variant';
	return {
		kicker: `${ofVariant ? subject.service.name : 'AWS service'} · ${model.label}`,
		title: ofVariant ? subject.variant.name : subject.service.name,
		summary: ofVariant ? subject.variant.summary : subject.service.summary,
		line: drawLine(catalog, [subject]),
		split: countSplit(cells),
		answers: [],
		note: `${stated} of ${cells.length} stated`,
	};
}

function counted(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
