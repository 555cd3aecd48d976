import BasicTable from './BasicTable.astro';
import Cell from './Cell.astro';
import DefaultKey from './DefaultKey.astro';
import HandoffKey from './HandoffKey.astro';
import LayerKey from './LayerKey.astro';
import OwnerKey from './OwnerKey.astro';
import ProseHeading from './ProseHeading.astro';
import ProseLink from './ProseLink.astro';
import TheLine from '../answer/TheLine.astro';

/** What prose may use by name, and what draws its links and headings. Passed to `<Content>`, so no content file imports. */
export const proseComponents = {
	a: ProseLink,
	h2: ProseHeading,
	BasicTable,
	Cell,
	DefaultKey,
	HandoffKey,
	LayerKey,
	OwnerKey,
	TheLine,
};
