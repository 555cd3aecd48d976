import { dutiesOfLayer, type Catalog, type Duty } from '../catalog.ts';
import { resolveCell } from './matrix.ts';
import { modelSubject, type Subject } from './subject.ts';
import { countSplit, type Split } from './split.ts';
import { layers, stackLayerIds, type Layer } from '../layers.ts';
import type { Owner } from '../vocabulary.ts';

/** One block of the drawing: a layer in a column. */
export interface LineBlock {
	layer: Layer;
	/** The owner of at least three fifths of the layer's duties, else `shared`. */
	owner: Owner;
	/** How the layer's duties are split. */
	split: Split;
	/** How many duties decided; those that do not exist here are left out. */
	duties: number;
	/** Below the dividing line: this block and all beneath it are AWS's. */
	below: boolean;
	/** The dividing line runs along the top of this block. */
	edge: boolean;
	/** The dividing line runs along the left of this block: its left neighbour lies on the other side of it. */
	step: boolean;
}

/** One column of the drawing, from the top of the stack to its foot. */
export interface LineColumn {
	subject: Subject;
	blocks: LineBlock[];
}

/** An owner has a layer when at least this part of its duties is the owner's. */
const MAJORITY = 3 / 5;

/** The columns of the line for some subjects, the dividing line stepping up from one to the next. */
export function drawLine(catalog: Catalog, subjects: readonly Subject[]): LineColumn[] {
	const columns = subjects.map((subject) => lineColumn(catalog, subject));
	return columns.map(({ subject, blocks }, column) => ({
		subject,
		blocks: blocks.map((block, row) => {
			const left = columns[column - 1]?.blocks[row];
			return { ...block, step: left !== undefined && block.below !== left.below };
		}),
	}));
}

/** Whether a subject's line is not the one of its service model: some layer has another owner. */
export function differsFromModel(catalog: Catalog, subject: Subject): boolean {
	const model = catalog.serviceModels.find(({ id }) => id === subject.serviceModel)!;
	const ownersOf = ({ blocks }: LineColumn) => blocks.map(({ owner }) => owner).join();
	return (
		ownersOf(lineColumn(catalog, subject)) !== ownersOf(lineColumn(catalog, modelSubject(model)))
	);
}

function lineColumn(catalog: Catalog, subject: Subject): LineColumn {
	const blocks = stackLayerIds.map((layer) =>
		lineBlock(layer, countedDuties(catalog, layer), subject),
	);
	// Everything beneath the last block that is not AWS's lies below the line.
	const foot = blocks.findLastIndex(({ owner }) => owner !== 'aws' && owner !== 'not-applicable');
	return {
		subject,
		blocks: blocks.map((block, row) => ({ ...block, below: row > foot, edge: row === foot + 1 })),
	};
}

/** The duties that decide who owns a layer: those of the side that `layers` names. */
export function countedDuties(catalog: Catalog, layer: Layer): readonly Duty[] {
	return dutiesOfLayer(catalog, layer).filter((duty) => duty.side === layers[layer].counts);
}

function lineBlock(layer: Layer, duties: readonly Duty[], subject: Subject): LineBlock {
	const split = countSplit(duties.map((duty) => resolveCell(duty, subject)));
	const counted = duties.length - split['not-applicable'];
	const owner = layerOwner(split, counted);
	return { layer, owner, split, duties: counted, below: false, edge: false, step: false };
}

function layerOwner(split: Split, counted: number): Owner {
	if (counted === 0) return 'not-applicable';
	if (split.aws / counted >= MAJORITY) return 'aws';
	if (split.customer / counted >= MAJORITY) return 'customer';
	return 'shared';
}
