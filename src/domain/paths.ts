import type { Layer } from './layers.ts';
import { checkFragment, controlFragment, layerFragment, generalFragment } from './fragments.ts';

// The only place that spells an address of the site. Addresses are permanent and start at the site's root;
// the base path in front of them is the site's business (src/site/address.ts).

/** The home page. */
export const homePath = '/';
/** The pages on the model itself. */
export const guideIndexPath = '/model/';
/** All service models and the basic table. */
export const serviceModelIndexPath = '/service-models/';
/** All duties by layer. */
export const dutyIndexPath = '/duties/';
/** All services by category. */
export const serviceIndexPath = '/services/';
/** Every service and every duty on one sheet. */
export const mapPath = '/map/';
/** The comparison table. */
export const comparePath = '/compare/';
/** The plan: one's own services, and what is one's own in them. */
export const planPath = '/plan/';
/** The search page. */
export const searchPath = '/search/';
/** Every check that looks at the customer's part. */
export const checkIndexPath = '/checks/';
/** The frameworks whose controls ask for duties. */
export const frameworkIndexPath = '/frameworks/';
/** What changed, and what is coming. */
export const changesPath = '/changes/';
/** What we had wrong, and put right. */
export const correctionsPath = `${changesPath}corrections/`;
/** What is coming, as a calendar. */
export const calendarPath = `${changesPath}upcoming.ics`;
/** Claims that are often got wrong. */
export const oftenWrongPath = '/often-wrong/';
/** The accessibility statement. */
export const accessibilityPath = '/accessibility/';
/** Method, definitions and licence. */
export const aboutPath = '/about/';
/** Reading the site without a connection. */
export const offlinePath = '/offline/';
/** The script that answers for a reader who has kept the site. It answers for what lies below itself. */
export const offlineWorkerPath = '/offline-worker.js';
/** The preview cards of pages. */
export const cardsPath = '/cards/';
/** The bare forms of pages. */
export const embedRootPath = '/embed/';
const embedRoot = embedRootPath.slice(0, -1);
/** A page on the model itself. */
export const guidePath = (id: string) => `${guideIndexPath}${id}/`;
/** A service model's page. */
export const serviceModelPath = (id: string) => `${serviceModelIndexPath}${id}/`;
/** A duty's page. */
export const dutyPath = (id: string) => `${dutyIndexPath}${id}/`;
/** How a duty is checked: what no check sees, and the checks. */
export const dutyChecksPath = (id: string) => `${dutyPath(id)}#checks`;
/** The plan of a ready-made stack. */
export const stackPath = (id: string) => `${planPath}${id}/`;
/** A service's page. */
export const servicePath = (id: string) => `${serviceIndexPath}${id}/`;
/** The page of a comparison that people ask for. */
export const readyComparisonPath = (id: string) => `${comparePath}${id}/`;
/** A variant's page. */
export const variantPath = (service: string, variant: string) =>
	`${servicePath(service)}${variant}/`;
/** The checks of one prefix: `rds`. */
export const checkGroupPath = (group: string) => `${checkIndexPath}${group}/`;
/** The place of a check. */
export const checkPath = (group: string, id: string) =>
	`${checkGroupPath(group)}#${checkFragment(id)}`;
/** The short address of a check. */
export const shortCheckPath = (id: string) => `${checkIndexPath}${id.toLowerCase()}/`;
/** A framework's page. */
export const frameworkPath = (id: string) => `${frameworkIndexPath}${id}/`;
/** The place of a control. */
export const controlPath = (framework: string, id: string) =>
	`${frameworkPath(framework)}#${controlFragment(id)}`;
/** The id of the subject whose page has this address, as far as its form tells; undefined for any other address. */
export function subjectIdOf(path: string): string | undefined {
	return idBelow(serviceIndexPath, path) ?? idBelow(serviceModelIndexPath, path);
}
/** The id of the duty whose page has this address, as far as its form tells; undefined for any other address. */
export function dutyIdOf(path: string): string | undefined {
	return idBelow(dutyIndexPath, path);
}
function idBelow(index: string, path: string): string | undefined {
	const inside = path.startsWith(index) && isPagePath(path);
	return (inside && path.slice(index.length, -1)) || undefined;
}
/** The one answer to a duty for all services. */
export const generalPath = (duty: string) => `${dutyPath(duty)}#${generalFragment}`;
/** The section of one layer in the index of duties. */
export const layerPath = (layer: Layer) => `${dutyIndexPath}#${layerFragment(layer)}`;
/** The bare form of a page, for a frame on somebody else's site. */
export const embedPath = (path: string) => `${embedRoot}${path}`;
/** Whether an address is that of an embed. */
export const isEmbedPath = (path: string) => path.startsWith(`${embedRoot}/`);
/** The feed of the changes of a folder's page, as Atom. */
export const atomPath = (folder: string) => `${folder}feed.atom`;
/** The same as JSON Feed. */
export const jsonFeedPath = (folder: string) => `${folder}feed.json`;
/** The Markdown twin of a page. */
export const twinPath = (path: string) =>
	path === homePath ? '/index.md' : `${path.slice(0, -1)}.md`;
/** Whether an address is that of a page, not of a file. */
export const isPagePath = (path: string) => path.endsWith('/');
/** A short address, right below the site's root. */
export const shortPath = (form: string) => `/${form}/`;
/** The plan of some services and variants. */
export const planOf = (services: readonly string[]) => `${planPath}?services=${services.join(',')}`;
/** The reader's own plan, with some services and variants more. */
export const planWith = (services: readonly string[]) => `${planPath}?add=${services.join(',')}`;
/** The comparison of some subjects. */
export const comparisonPath = (subjects: readonly string[]) =>
	`${comparePath}?columns=${subjects.join(',')}`;
/** The search page with a question. */
export const questionPath = (query: string) =>
	`${searchPath}?q=${encodeURIComponent(query.toWellFormed())}`;
/** The name of a page's card: what its route leaves open. */
export const cardName = (path: string) => path.slice(1, -1) || 'home';
/** The picture that stands for a page where its link is pasted. */
export const cardPath = (path: string) => `/cards/${cardName(path)}.png`;
