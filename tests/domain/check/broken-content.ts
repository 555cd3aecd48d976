import type { Content } from '../../../src/domain/check/rules/rule.ts';
import { dutyHeadings } from '../../../src/domain/check/body.ts';
import {
	makeBody,
	makeContent,
	makeDuty,
	makeDutyOfEveryLayer,
	makeHeading,
	makeService,
	makeAllocation,
	makeSource,
} from '../../fixtures/catalog.ts';

/** Content that breaks a rule, and the exact report. */
export interface RuleCase {
	rule: string;
	content: Content;
	report: string[];
}

/** The prose of a duty, as every rule accepts it. */
export const soundBody = makeBody({
	words: 300,
	headings: dutyHeadings.in.map((text, index) => makeHeading(2, text, 10 + index)),
});
/** The prose of some duties. */
export const bodiesOf = (ids: readonly string[], body = soundBody) =>
	Object.fromEntries(ids.map((id) => [`content/duties/${id}.mdx`, body]));
/** A duty in every layer. */
export const everyLayer = makeDutyOfEveryLayer();
/** Their prose. */
export const soundBodies = bodiesOf(everyLayer.map(({ id }) => id));

/** Sound content but for one more duty. */
export const withDuty = (overrides: Parameters<typeof makeDuty>[0], body = soundBody) => {
	const duty = makeDuty(overrides);
	return makeContent(
		{ duties: [...everyLayer, duty] },
		{ ...soundBodies, ...bodiesOf([duty.id], body) },
	);
};
/** Sound content but for one usual answer. */
export const withIaas = (allocation: ReturnType<typeof makeAllocation>) =>
	withDuty({ allocation: { ...makeDuty().allocation, iaas: allocation } });
/** Sound content with one service. */
export const withService = (overrides: Parameters<typeof makeService>[0]) =>
	makeContent(
		{
			services: [
				makeService({ allocation: { 'duty-in-data': makeAllocation('aws') }, ...overrides }),
			],
		},
		soundBodies,
	);
/** Sound content but for the prose of one page. */
export const withPageBody = (
	body: Parameters<typeof makeBody>[0],
	records: Parameters<typeof makeContent>[0] = {},
	rest: Parameters<typeof makeContent>[2] = {},
	bodies: Parameters<typeof makeContent>[1] = {},
) =>
	makeContent(
		records,
		{
			...soundBodies,
			'content/model/classic-traps.mdx': makeBody(body),
			[paas]: makeBody(),
			...bodies,
		},
		rest,
	);
/** Sound content but for the sources of one duty. */
export const withSources = (...urls: string[]) =>
	withDuty({ sources: urls.map((url) => makeSource({ title: url, url })) });
/** The end of a service. */
export const makeEnding = (date: string) => ({
	state: 'support-ends' as const,
	date,
	text: 'Move your data before that day.',
	sources: [makeSource()],
});

/** The file of the duty that breaks rules. */
export const duty = 'content/duties/guest-os-patching.mdx';
/** The file of the service that does. */
export const service = 'content/services/amazon-rds.mdx';
/** The file of the page on the model that does. */
export const page = 'content/model/classic-traps.mdx';
/** The file of a service model. */
export const paas = 'content/service-models/paas.mdx';
