import type { Side } from './vocabulary.ts';

/**
 * Where a duty lies: the stack from top to bottom, then what runs across it.
 * `short` is the label of a narrow column; `stack` layers carry the line; `counts` names the side whose duties decide a layer's owner.
 */
export const layers = {
	data: {
		label: 'Data',
		short: 'Data',
		stack: true,
		counts: 'in',
		meaning: 'What is stored and processed, and the keys to it.',
	},
	identity: {
		label: 'Identity and access',
		short: 'Identity',
		stack: true,
		counts: 'in',
		meaning: 'Who signs in, and what they may do.',
	},
	application: {
		label: 'Applications',
		short: 'Applications',
		stack: true,
		counts: 'in',
		meaning: 'The code that does the work, its libraries and its users.',
	},
	network: {
		label: 'Network',
		short: 'Network',
		stack: true,
		counts: 'in',
		meaning: 'Routes, firewalls, names and the edge in front of the workload.',
	},
	platform: {
		label: 'Runtime and platform',
		short: 'Platform',
		stack: true,
		counts: 'in',
		meaning: 'Engines, runtimes, middleware and their settings.',
	},
	'operating-system': {
		label: 'Operating system',
		short: 'Operating system',
		stack: true,
		counts: 'in',
		meaning: 'The guest system and the image it starts from.',
	},
	virtualization: {
		label: 'Virtualization',
		short: 'Virtualization',
		stack: true,
		counts: 'of',
		meaning: 'The hypervisor and the host underneath the guest.',
	},
	hardware: {
		label: 'Hardware and network',
		short: 'Hardware',
		stack: true,
		counts: 'of',
		meaning: 'Servers, media, cables and the backbone.',
	},
	facilities: {
		label: 'Facilities',
		short: 'Facilities',
		stack: true,
		counts: 'of',
		meaning: 'Buildings, power, cooling and where they stand.',
	},
	operations: {
		label: 'Operations',
		short: 'Operations',
		stack: false,
		counts: 'in',
		meaning: 'Watching, finding, answering and recovering, across all layers.',
	},
	governance: {
		label: 'Governance',
		short: 'Governance',
		stack: false,
		counts: 'in',
		meaning: 'Law, proof, training and the people who have access.',
	},
} as const satisfies Record<
	string,
	{ label: string; short: string; stack: boolean; counts: Side; meaning: string }
>;

/** The id of a layer. */
export type Layer = keyof typeof layers;

/** All layers in stack order, then the two that run across. */
export const layerIds = Object.keys(layers) as readonly Layer[];

/** The layers that form the stack, top to bottom. */
export const stackLayerIds = layerIds.filter((id) => layers[id].stack);
