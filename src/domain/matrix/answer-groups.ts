import type { Cell } from './matrix.ts';
import { layerIds, type Layer } from '../layers.ts';

/** The answers of one layer. */
export interface LayerAnswers {
	layer: Layer;
	cells: Cell[];
}

/** The answers of one subject as its page shows them. */
export interface AnswerGroups {
	/** What is stated, by layer from the top of the stack; layers without such an answer are left out. */
	layers: LayerAnswers[];
	/** What AWS says once for all its services, or what belongs to the account. */
	general: Cell[];
	/** What is assumed from the service model. */
	usual: Cell[];
}

/** The layers of some answers that are not among others, each once, in stack order. */
export function layersBeside(cells: readonly Cell[], others: readonly LayerAnswers[]): Layer[] {
	const shown = new Set(others.map(({ layer }) => layer));
	const own = new Set(cells.map(({ duty }) => duty.layer));
	return layerIds.filter((layer) => own.has(layer) && !shown.has(layer));
}

/** Groups the column of a subject. */
export function groupAnswers(cells: readonly Cell[]): AnswerGroups {
	const of = (provenance: Cell['provenance']) =>
		cells.filter((cell) => cell.provenance === provenance);
	const stated = of('stated');
	return {
		layers: layerIds
			.map((layer) => ({ layer, cells: stated.filter(({ duty }) => duty.layer === layer) }))
			.filter((group) => group.cells.length > 0),
		general: of('general'),
		usual: of('usual'),
	};
}
