import { oscalPropertiesPath } from '../../data-paths.ts';
import { plainText } from '../../code-spans.ts';
import type { DataContext } from '../data-file.ts';

/** The version of OSCAL that is written. */
export const oscalVersion = '1.2.2';

/** The folder of the files, below the data for everybody. */
export const oscalFolder = 'oscal/';

/** A property, as OSCAL takes it. */
export interface Prop {
	name: string;
	ns: string;
	value: string;
	remarks?: string;
}

/** The namespace of our own properties: where the page on the data says what each means. */
export const ownNamespace = ({ url }: DataContext) => url(oscalPropertiesPath);
/** The namespace of what awslabs publishes: such properties keep it, so that both files join. */
export const awsNamespace = 'http://aws.amazon.com/ns/oscal';

/** Makes properties of our own; what has no value is left out. */
export function propsOf(
	context: DataContext,
	values: Readonly<Record<string, string | undefined>>,
): Prop[] {
	return Object.entries(values).flatMap(([name, value]) =>
		value ? [{ name, ns: ownNamespace(context), value: plainText(value) }] : [],
	);
}

/** What identifies documents and what is in them. */
type Identified = Pick<DataContext, 'edition' | 'uuid'>;

/** What every document says of itself. The document's own id changes with the content, all others stay. */
export function metadataOf({ edition, uuid }: Identified, title: string): object {
	return {
		title,
		'last-modified': `${edition.lastModified}-01T00:00:00Z`,
		version: edition.dataVersion,
		'oscal-version': oscalVersion,
		roles: [
			{ id: 'provider', title: 'Cloud provider' },
			{ id: 'customer', title: 'Customer of the cloud provider' },
		],
		parties: [{ uuid: uuid('party/aws'), type: 'organization', name: 'Amazon Web Services' }],
		remarks:
			'Unofficial: not made, checked or endorsed by AWS or NIST. Licence: CC BY 4.0. Not an authorization package.',
	};
}

/** The id of a document in this state of the content. */
export function documentUuid({ edition, uuid }: Identified, name: string): string {
	return uuid(`document/${name}/${edition.dataVersion}`);
}

/** The back matter that names the catalog of duties, and how a control implementation refers to it. */
export function catalogResource({ uuid }: DataContext, href: string) {
	const id = uuid('resource/catalog');
	return {
		source: `#${id}`,
		backMatter: {
			resources: [
				{
					uuid: id,
					title: 'The duties as a catalog',
					rlinks: [{ href, 'media-type': 'application/json' }],
				},
			],
		},
	};
}
