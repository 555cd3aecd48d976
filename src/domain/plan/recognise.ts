import { foldText, shortName } from '../names.ts';
import type { ResourceChoice } from '../schema.ts';
import { inOneGo } from '../steps.ts';
import { firstFit, readProperty } from './property.ts';
import { fromElsewhere, type Resource } from './resource.ts';
import { lookUp, type ResourceLookUp } from './resource-look-up.ts';
import type { ResourceTable } from './resource-table.ts';

/** A subject that a text names, and by what. */
export interface Recognised {
	/** The subject's id. */
	subject: string;
	/** What stands for it in the text, each with how often. */
	by: { key: string; count: number }[];
}

/** What a text names and nothing is known of. */
export interface Unrecognised {
	key: string;
	count: number;
	/** Whether it is of AWS at all. */
	reason: 'not-covered' | 'no-aws-resource' | 'unknown-name';
}

/** What a template says of a duty. */
export interface ReadSetting {
	subject: string;
	duty: string;
	/** The resource's name in the template. */
	resource: string;
	/** The property in the template's spelling. */
	property: string;
	/** What it says; undefined where it says nothing. */
	value: string | undefined;
	state: 'open' | 'settled';
}

/** A system as far as it was recognised. */
export interface Recognition {
	recognised: Recognised[];
	unrecognised: Unrecognised[];
	settings: ReadSetting[];
}

interface Meaning {
	subject: string;
	/** Whether a variant of the same service found elsewhere says the same and more. */
	vague: boolean;
	/** Whether it only helps others: a service that shares its types with this one may be meant. */
	helper?: boolean;
}

/** After so many resources a browser may do something else. */
const STEP = 200;

/** What a system is made of, in the order of its resources. */
export function recognise(table: ResourceTable, resources: readonly Resource[]): Recognition {
	return inOneGo(recogniseSteps(table, resources));
}

/** The same in short steps, between which a browser can do something else. */
export function* recogniseSteps(
	table: ResourceTable,
	resources: readonly Resource[],
): Generator<void, Recognition> {
	const known = lookUp(table);
	const found = new Map<string, Map<string, number>>();
	const exact = new Set<string>();
	const meant = new Set<string>();
	const unknown = new Map<string, Unrecognised>();
	const settings: ReadSetting[] = [];
	for (const [place, resource] of resources.entries()) {
		if (place % STEP === STEP - 1) yield;
		const { by, key } = resource;
		const meaning = by === 'name' ? nameMeaning(known, key) : resourceMeaning(known, resource);
		const shown = by === 'arn' ? arnParts(key).join(':') : key;
		if (meaning) {
			const { subject, vague, helper } = meaning;
			if (!vague) exact.add(subject);
			if (!helper) meant.add(subject);
			const times = found.get(subject) ?? new Map<string, number>();
			found.set(subject, times.set(shown, (times.get(shown) ?? 0) + 1));
			settings.push(...readSettings(known, resource, subject));
		} else {
			const entry = unknown.get(shown) ?? { key: shown, count: 0, reason: reasonOf(resource) };
			unknown.set(shown, { ...entry, count: entry.count + 1 });
		}
	}
	const variants = new Set([...found.keys()].filter(isVariant).map(serviceOf));
	const services = new Set([...meant].map(serviceOf));
	const isHelp = (subject: string) =>
		!meant.has(subject) && known.alike(subject).some((other) => services.has(other));
	const recognised = [...found]
		.filter(([subject]) => exact.has(subject) || !(variants.has(subject) || isHelp(subject)))
		.map(([subject, by]) => ({
			subject,
			by: [...by].map(([key, count]) => ({ key, count })),
		}));
	return { recognised, unrecognised: [...unknown.values()], settings };
}

function nameMeaning({ names }: ResourceLookUp, name: string): Meaning | undefined {
	const candidates = [name, shortName(name.trim())].map(foldText);
	const subject = candidates.map((text) => names.get(text)).find(Boolean);
	return subject ? { subject, vague: false } : undefined;
}

function resourceMeaning(
	{ arns, typeOf }: ResourceLookUp,
	{ by, key, properties }: Resource,
): Meaning | undefined {
	if (by === 'arn') {
		const [service = '', type] = arnParts(key);
		const subject = arns.get(`${service}:${type}`) ?? arns.get(service);
		return subject ? { subject, vague: true } : undefined;
	}
	const { usual, choices } = typeOf(key);
	if (usual === undefined) return undefined;
	const meant = choices.flatMap((choice) => choiceMeaning(choice, key, properties) ?? []);
	const service = meant.find((subject) => !isVariant(subject)) ?? usual;
	const variant = meant.find((subject) => isVariant(subject) && serviceOf(subject) === service);
	if (variant) return { subject: variant, vague: false };
	const asked = choices.some(({ elsewhere, means = {}, absent }) =>
		elsewhere
			? false
			: [...Object.values(means), ...(absent ? [absent] : [])].some(
					(subject) => isVariant(subject) && serviceOf(subject) === service,
				),
	);
	return { subject: service, vague: !asked || !properties, helper: choices.length === 0 };
}

function choiceMeaning(
	choice: ResourceChoice,
	type: string,
	properties: Resource['properties'],
): string | undefined {
	const { is, property, terraform, means = {}, absent } = choice;
	if (is) return is;
	// A text that says no properties says nothing by leaving this one out.
	if (!property || !properties) return undefined;
	const texts = readProperty(type, properties, { property, terraform });
	// Where something decides that only runs later, that it is said at all still decides.
	const said = texts === fromElsewhere ? ['(from elsewhere)'] : texts;
	if (said === 'absent') return absent;
	const fit = firstFit(Object.keys(means), said);
	return fit === undefined ? undefined : means[fit];
}

function readSettings(
	{ typeOf }: ResourceLookUp,
	{ by, key, name, properties }: Resource,
	subject: string,
): ReadSetting[] {
	if (by !== 'type' || !properties) return [];
	const service = serviceOf(subject);
	const own = typeOf(key).settings.filter((setting) => setting.service === service);
	return own.flatMap(({ duty, property, terraform, open, settled, absent }): ReadSetting[] => {
		const texts = readProperty(key, properties, { property, terraform });
		if (texts === fromElsewhere) return [];
		const said = { subject, duty, resource: name, property };
		if (texts === 'absent')
			return absent === 'unsaid' ? [] : [{ ...said, value: undefined, state: absent }];
		const value = texts.join(', ');
		if (firstFit(open, texts)) return [{ ...said, value, state: 'open' }];
		return firstFit(settled, texts) ? [{ ...said, value, state: 'settled' }] : [];
	});
}

/** The service and the resource type of an ARN. */
function arnParts(arn: string): [service: string, type: string] {
	const [, , service = '', , , resource = ''] = arn.split(':');
	return [service, resource.split('/')[0] ?? ''];
}

function reasonOf({ by, key }: Resource): Unrecognised['reason'] {
	if (by === 'name') return 'unknown-name';
	return by === 'arn' || /^(AWS::|aws_)/.test(key) ? 'not-covered' : 'no-aws-resource';
}

function isVariant(subject: string): boolean {
	return subject.includes('/');
}

function serviceOf(subject: string): string {
	return subject.split('/')[0]!;
}
