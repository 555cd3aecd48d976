import { expect, test } from '@playwright/test';
import { parseOptions } from '../../../tools/release/options.ts';

const cases: [string, object][] = [
	['/srv/atlas', { target: '/srv/atlas', rollback: false, keep: 5 }],
	['/srv/atlas --keep 1', { target: '/srv/atlas', rollback: false, keep: 1 }],
	['--rollback /srv/atlas', { target: '/srv/atlas', rollback: true, keep: 5 }],
	[
		'/srv/atlas --nginx /etc/nginx/atlas',
		{
			target: '/srv/atlas',
			rollback: false,
			keep: 5,
			nginx: { folder: '/etc/nginx/atlas', check: 'nginx -t', reload: 'nginx -s reload' },
		},
	],
];
for (const [line, options] of cases)
	test(`"${line}" is understood`, () => {
		expect(parseOptions(line.split(' '))).toEqual(options);
	});

const refused: [string, string][] = [
	['', '0 folders are named'],
	['/srv/a /srv/b', '2 folders are named'],
	['/srv/a --keep 0', '--keep "0" is no whole number'],
	['/srv/a --keep 1.5', '--keep "1.5" is no whole number'],
	['/srv/a --keep many', '--keep "many" is no whole number'],
	['/srv/a --keep=-1', '--keep "-1" is no whole number'],
	['/srv/a --keep=', '--keep "" is no whole number'],
	['/srv/a --keep 3 --rollback', 'leave out --keep'],
	['/srv/a --reload true', '--check and --reload are for --nginx'],
	['/srv/a --unknown', "Unknown option '--unknown'"],
	['/srv/a --nginx', "Option '--nginx <value>' argument missing"],
];
for (const [line, reason] of refused)
	test(`"${line}" is refused in one sentence`, () => {
		const ask = () => parseOptions(line.split(' ').filter(Boolean));
		expect(ask).toThrow(reason);
		expect(ask).not.toThrow(/\n/);
	});
