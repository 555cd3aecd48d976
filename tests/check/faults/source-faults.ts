import {
	accepted,
	corrections,
	duty,
	otherService,
	refused,
	service,
	type Fault,
} from './fault.ts';

const docs = 'https://docs.aws.amazon.com';
const own = `${docs}/rds/upgrading.html`;

/** Another address for the one source of the service. */
function address(url: string, ...says: string[]): Fault {
	return refused(
		`the address ${JSON.stringify(url)}`,
		(folder) => folder.replace(service, own, url),
		...says.map((message) => ({ file: service, at: url.split('\n')[0]!, says: message })),
	);
}

/** Another month for the reading of the service's source. */
function month(value: string, ...says: string[]): Fault {
	return refused(
		`the month ${value}`,
		(folder) => folder.replace(service, 'asOf: 2026-08', `asOf: ${value}`),
		...says.map((message) => ({ file: service, at: `asOf: ${value}`, says: message })),
	);
}

const notPrimary = 'is neither AWS nor a standards body: cite the primary page';

/** Faults of sources: addresses, titles, and the months of all kinds. */
export const sourceFaults: readonly Fault[] = [
	address('docs.aws.amazon.com/a.html', 'is not an https address'),
	address('http://docs.aws.amazon.com/a.html', 'is not an https address'),
	address('ftp://docs.aws.amazon.com/a.html', 'is not an https address'),
	address('javascript:alert(1)', 'is not an https address'),
	address('"data:text/html,x"', 'is not an https address'),
	address('//docs.aws.amazon.com/a.html', 'is not an https address'),
	address('"https://"', 'is not an https address'),
	address('/a.html', 'is not an https address'),
	address('7', 'is not a text'),
	address('[a.html]', 'is not a text'),
	address(`https://user:word@docs.aws.amazon.com/a.html`, 'holds a name or a password'),
	address(
		`https://docs.aws.amazon.com@evil.example/a.html`,
		notPrimary,
		'holds a name or a password',
	),
	address(`https://docs.aws.amazon.com:8443/a.html`, 'names the port 8443'),
	address(`https://docs.aws.amazon.com:443/a.html`, 'is spelt oddly'),
	address(`https://DOCS.aws.amazon.com/a.html`, 'is spelt oddly'),
	address(`https:docs.aws.amazon.com/a.html`, 'is spelt oddly'),
	address(`https:\\\\docs.aws.amazon.com\\a.html`, 'is spelt oddly'),
	address(`${docs}/x/../a.html`, 'is spelt oddly'),
	address(`${docs}/%2e%2e/a.html`, 'is spelt oddly'),
	address(docs, 'is spelt oddly'),
	address(`"${docs}/a b.html"`, 'is not an https address'),
	address(`"${docs}/a.html "`, 'is not an https address'),
	address(`"${docs}/a\\nb.html"`, 'is not an https address'),
	address(`"${docs}/a\\tb.html"`, 'is not an https address'),
	address(`"${docs}/a\\u200f.html"`, 'holds U+200F', 'is spelt oddly'),
	address(`${docs}/ä.html`, 'is spelt oddly'),
	address(`${docs}/a.html?next=http://evil.example`, 'holds a query'),
	address(`${docs}/a.html?utm_source=mail`, 'holds a query'),
	address(`${docs}/a.html?`, 'holds a query'),
	address(`${docs}/de_de/a.html`, 'leads to one language'),
	address('https://evil.example/a.html', notPrimary),
	address('https://docs.aws.amazon.com.evil.example/a.html', notPrimary),
	address('https://docs.aws.amazon.com./a.html', notPrimary),
	address('https://evilaws.amazon.com/a.html', notPrimary),
	address('https://127.0.0.1/a.html', notPrimary),
	address('https://localhost/a.html', notPrimary),
	address('https://docs.aws.amaz\u043Fn.com/a.html', 'holds U+043F', notPrimary, 'is spelt oddly'),
	accepted('the address of a place on a page', (folder) =>
		folder.replace(service, own, `${own}#major`),
	),
	accepted('the address of a standards body', (folder) =>
		folder.replace(service, own, 'https://csrc.nist.gov/pubs/sp/800/145/final'),
	),
	refused(
		'another spelling of a page that others cite',
		(folder) => folder.replace(service, own, `${docs}/Security.html`),
		{ file: service, at: 'Security.html', says: `is written "${docs}/security.html" in 34 places` },
	),
	refused(
		'a slash too many at a page that others cite',
		(folder) => folder.replace(service, own, `${docs}/security.html/`),
		{ file: service, at: 'security.html/', says: 'use one spelling' },
	),
	refused(
		'another title for a page that others cite',
		(folder) =>
			folder.replace(
				'content/duties/duty-in-identity.mdx',
				'title: What is the cloud?',
				'title: What is a cloud?',
			),
		{
			file: 'content/duties/duty-in-identity.mdx',
			at: 'What is a cloud?',
			says: '"What is a cloud?" is called "What is the cloud?" in 11 places',
		},
	),
	refused(
		'two titles with equal votes',
		(folder) => {
			folder.replace(otherService, `${docs}/ec2/encryption.html`, own);
		},
		{ file: otherService, at: 'Encryption of volumes', says: 'is called "Upgrading an engine"' },
		{ file: service, at: 'Upgrading an engine', says: 'is called "Encryption of volumes"' },
	),
	refused(
		'a page twice in a list',
		(folder) =>
			folder.replace(
				service,
				`        url: ${own}\n        asOf: 2026-08`,
				`        url: ${own}\n        asOf: 2026-07\n        for: [aws]\n      - title: Upgrading an engine\n        url: ${own}\n        asOf: 2026-08`,
			),
		{ file: service, says: 'is listed twice: remove one' },
	),
	refused(
		'no source',
		(folder) =>
			folder.replace(service, /sources:\n\s+- title: RDS Custom\n.*\n.*\n.*\n/, 'sources: []\n'),
		{
			file: service,
			at: 'sources: []',
			says: 'is too short: at least 1 entry',
		},
	),
	refused(
		'a source without its title',
		(folder) => folder.replace(service, '- title: Upgrading an engine\n        url', '- url'),
		{
			file: service,
			at: '- url',
			says: 'is missing: add it (a text)',
		},
	),
	refused(
		'a misspelt field of a source',
		(folder) => folder.replace(service, 'asOf:', 'asof:'),
		{
			file: service,
			at: '- title: Upgrading',
			says: 'is missing: add it (a text)',
		},
		{ file: service, at: 'asof:', says: 'unknown field "asof"; did you mean "asOf"?' },
	),
	refused(
		'a publication that is final, in words',
		(folder) => folder.replace(service, 'asOf: 2026-08', 'asOf: 2026-08\n        final: "true"'),
		{
			file: service,
			at: 'final:',
			says: '"true" is not allowed; write it without quotes',
		},
	),
	month(
		'2062-08',
		'is too far ahead: it is November 2026; write the month in which the page was read',
	),
	month('2026-12', 'is too far ahead'),
	month('2016-08', 'is too long ago'),
	...[
		'2026-13',
		'2026-00',
		'2026-8',
		'26-08',
		'August 2026',
		'2026-08-01',
		'"2026-08 "',
		'1926-08',
	].map((value) => month(value, 'is not a month: write YYYY-MM')),
	...['2026', '[2026-08]', '{ year: 2026 }', '2026.08'].map((value) =>
		month(value, 'is not a text'),
	),
	month('', 'is empty: fill it in (a text)'),
	accepted('a reading of this very month', (folder) =>
		folder.replace(service, 'asOf: 2026-08', 'asOf: 2026-11'),
	),
	accepted('an old publication that is final', (folder) =>
		folder.replace(service, 'asOf: 2026-08', 'asOf: 2011-09\n        final: true'),
	),
	refused(
		'a publication of the future',
		(folder) => folder.replace(service, 'asOf: 2026-08', 'asOf: 2027-09\n        final: true'),
		{
			file: service,
			at: '2027-09',
			says: 'is too far ahead',
		},
	),
	...['2099-01', '2005-01', '2022-12'].map((value) =>
		refused(
			`a move of the line in ${value}`,
			(folder) => folder.replace(service, 'date: 2025-03', `date: ${value}`),
			{
				file: service,
				at: value,
				says: 'write the month in which the line moved',
			},
		),
	),
	accepted('a move of the line that is announced', (folder) =>
		folder.replace(service, 'date: 2025-03', 'date: 2027-06'),
	),
	...['2099-01', '1999-01', '2014-12'].map((value) =>
		refused(`an end in ${value}`, ending(value), {
			file: service,
			at: `  date: ${value}`,
			says: value === '1999-01' ? 'is not a month' : 'write the month in which it ends',
		}),
	),
	accepted('an end that is years ahead', ending('2030-01')),
	...['2026-12', '2020-01'].map((value) =>
		refused(`a correction of ${value}`, (folder) => folder.replace(corrections, '2026-08', value), {
			file: corrections,
			at: value,
			says: 'write the month in which it was mended',
		}),
	),
	refused(
		'two wrong months in two files',
		(folder) => {
			folder.replace(duty, 'asOf: 2026-08', 'asOf: 2062-08');
			folder.replace(otherService, 'asOf: 2026-08', 'asOf: 2062-08');
		},
		{ file: duty, at: '2062-08', says: 'is too far ahead' },
		{ file: otherService, at: '2062-08', says: 'is too far ahead' },
	),
];

function ending(month: string): Fault['damage'] {
	return (folder) =>
		folder.replace(
			service,
			'allocation:',
			`ending:\n  state: support-ends\n  date: ${month}\n  text: Move your data before that day comes.\n  sources:\n    - title: Upgrading an engine\n      url: ${own}\n      asOf: 2026-08\nallocation:`,
		);
}
