import BasicTable from './BasicTable.astro';
import Cell from './Cell.astro';
import DefaultKey from './DefaultKey.astro';
import HandoffKey from './HandoffKey.astro';
import LayerKey from './LayerKey.astro';
import OwnerKey from './OwnerKey.astro';
import ProseHeading from './ProseHeading.astro';
import ProseLink from './ProseLink.astro';
import ProseTable from './ProseTable.astro';
import TheLine from '../answer/TheLine.astro';
import type { BodyComponent } from '../../domain/check/body.ts';

/** What prose may use by name: the very components that the check knows. */
const named = {
	BasicTable,
	Cell,
	DefaultKey,
	HandoffKey,
	LayerKey,
	OwnerKey,
	TheLine,
} satisfies Record<BodyComponent, unknown>;

/** The named components, and what draws links, headings and tables. Passed to `<Content>`, so no content file imports. */
export const proseComponents = { a: ProseLink, h2: ProseHeading, table: ProseTable, ...named };
