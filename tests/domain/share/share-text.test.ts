import { expect, test } from '@playwright/test';
import { buildColumn } from '../../../src/domain/matrix/column.ts';
import { serviceSubject } from '../../../src/domain/matrix/subject.ts';
import {
	toMarkdownNote,
	toTicketText,
	type SharedPlace,
} from '../../../src/domain/share/share-text.ts';
import { makeAllocation, makeCatalog, makeDuty, makeService } from '../../fixtures/catalog.ts';

const catalog = makeCatalog({
	duties: [makeDuty({ title: 'Guest patching' }), makeDuty({ id: 'other', title: 'Other' })],
	services: [
		makeService({
			name: 'Amazon RDS',
			allocation: {
				'guest-os-patching': makeAllocation('shared', {
					default: { state: 'always-on', text: 'AWS patches.' },
				}),
			},
		}),
	],
});
const column = buildColumn(catalog, serviceSubject(catalog.services[0]!));
const shared = (index: number): SharedPlace => ({
	title: `${column.cells[index]!.title} on ${column.label}`,
	address: 'https://example.com/services/amazon-rds/#guest-os-patching',
	answer: column.cells[index]!,
});

test('a ticket gets title, owner, both parts, the default, the source and the link', () => {
	expect(toTicketText(shared(0))).toBe(
		`Guest patching on Amazon RDS
Owner: Shared (Each in its own layer)
AWS: Patches the fleet below the service.
You: Install the updates on every instance.
If nobody touches it: Always on: AWS patches.
Source: Security in Amazon EC2, read August 2026, https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-security.html
Link: https://example.com/services/amazon-rds/#guest-os-patching
`,
	);
});

test('an assumed answer is never passed on as a statement about the service', () => {
	expect(toTicketText(shared(1))).toContain('Owner: AWS, assumed from paas\n');
});

test('Markdown links the title and the sources', () => {
	const text = toMarkdownNote(shared(0));
	expect(text).toContain(
		'### [Guest patching on Amazon RDS](https://example.com/services/amazon-rds/#guest-os-patching)',
	);
	expect(text).toContain('- **You:** Install the updates on every instance.');
	expect(text).toContain('- Source: [Security in Amazon EC2](https://docs.aws.amazon.com/');
});

test('Markdown takes no sign of a text for its own', () => {
	const place = { title: 'a [b](c) <d>', summary: '*e*', address: 'https://example.com/' };
	expect(toMarkdownNote(place)).toBe(
		'### [a \\[b\\](c) \\<d\\>](https://example.com/)\n\n\\*e\\*\n',
	);
});

test('a place without an answer is passed on with its summary and its points', () => {
	const place = {
		title: 'Platform: PaaS',
		summary: 'What is yours:',
		points: ['Backup (Customer): Test it.'],
		address: 'https://example.com/service-models/paas/#team-platform',
	};
	expect(toTicketText(place)).toBe(
		'Platform: PaaS\nWhat is yours:\n- Backup (Customer): Test it.\nLink: https://example.com/service-models/paas/#team-platform\n',
	);
});
