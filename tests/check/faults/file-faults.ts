import { accepted, duty, otherDuty, page, refused, team, type Fault } from './fault.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);

/** Names of files that editors and systems leave behind. */
const leftovers = [
	'.DS_Store',
	'._guest-os-patching.mdx',
	'.guest-os-patching.mdx.swp',
	'.guest-os-patching.mdx.swo',
	'guest-os-patching.mdx~',
	'.#guest-os-patching.mdx',
	'#guest-os-patching.mdx#',
	'Thumbs.db',
	'desktop.ini',
];

/** Names of files that nobody would read. */
const strangers = [
	'notes.txt',
	'guest.md',
	'guest.MDX',
	'guest.mdx.bak',
	'guest.mdx.mdx.txt',
	'guest.yaml',
	'README.md',
	'.hidden',
	'guest',
	'x.mdx.orig',
];

/** Names of files that are no ids. */
const noIds = [
	'Guest.mdx',
	'guest os.mdx',
	'guest_os.mdx',
	'-guest.mdx',
	'guest-.mdx',
	'guest--os.mdx',
	'gäst.mdx',
	'.mdx',
	'.hidden.mdx',
	'guest.os.mdx',
	'guest\nos.mdx',
	'\u001B[31m.mdx',
	'日本.mdx',
	"a'b.mdx",
	'__proto__.mdx',
];

/** Faults of files and folders. */
export const fileFaults: readonly Fault[] = [
	...leftovers.flatMap((name) => [
		accepted(`${name} among the duties`, (folder) => folder.write(`content/duties/${name}`, 'x')),
		accepted(`${name} beside the folders`, (folder) => folder.write(`content/${name}`, 'x')),
	]),
	...strangers.map((name) =>
		refused(`a file called ${name}`, (folder) => folder.write(`content/duties/${name}`, 'x'), {
			file: `content/duties/${name}`,
			says: 'is not read: files of this folder end in .mdx',
		}),
	),
	...noIds.map((name) =>
		refused(
			`a file called ${JSON.stringify(name)}`,
			(folder) => folder.write(`content/duties/${name}`, 'x'),
			{
				file: `content/duties/${name}`,
				says: 'is no id: use lower-case letters, digits and hyphens',
			},
		),
	),
	refused(
		'a YAML file of the other ending',
		(folder) => folder.copy(team, 'content/teams/network.yml'),
		{
			file: 'content/teams/network.yml',
			says: 'files of this folder end in .yaml',
		},
	),
	refused('a folder for a file', (folder) => folder.makeFolder('content/duties/folder.mdx'), {
		file: 'content/duties/folder.mdx',
		says: 'is a folder: only files are read here',
	}),
	refused(
		'a folder with files in it',
		(folder) => folder.copy(duty, 'content/duties/more/guest.mdx'),
		{
			file: 'content/duties/more',
			says: 'is not read: files of this folder end in .mdx',
		},
	),
	refused(
		'a link to a file',
		(folder) => folder.link('content/duties/linked.mdx', 'guest-os-patching.mdx'),
		{
			file: 'content/duties/linked.mdx',
			says: 'is a link: put the file itself here',
		},
	),
	refused(
		'a link to nothing',
		(folder) => folder.link('content/duties/linked.mdx', 'nothing.mdx'),
		{
			file: 'content/duties/linked.mdx',
			says: 'is a link',
		},
	),
	refused('a link to itself', (folder) => folder.link('content/duties/linked.mdx', 'linked.mdx'), {
		file: 'content/duties/linked.mdx',
		says: 'is a link',
	}),
	refused(
		'a link to what never ends',
		(folder) => folder.link('content/duties/linked.mdx', '/dev/zero'),
		{
			file: 'content/duties/linked.mdx',
			says: 'is a link',
		},
	),
	refused('a pipe', (folder) => folder.makePipe('content/duties/pipe.mdx'), {
		file: 'content/duties/pipe.mdx',
		says: 'is no file that can be read',
	}),
	refused('a pipe among the teams', (folder) => folder.makePipe('content/teams/pipe.yaml'), {
		file: 'content/teams/pipe.yaml',
		says: 'is no file that can be read',
	}),
	refused('an empty file', (folder) => folder.write(duty, ''), { file: duty, says: 'is empty' }),
	refused('nothing but blanks', (folder) => folder.write(duty, ' \n\t\n'), {
		file: duty,
		says: 'is empty',
	}),
	refused('nothing but a byte order mark', (folder) => folder.write(duty, '\uFEFF'), {
		file: duty,
		says: 'is empty',
	}),
	...[
		{ name: 'no frontmatter', text: '## What it means\n' },
		{ name: 'a frontmatter that does not end', text: '---\ntitle: Guests\n' },
		{ name: 'a fence too long', text: '----\ntitle: Guests\n----\n' },
		{ name: 'text before the frontmatter', text: 'Guests\n---\ntitle: Guests\n---\n' },
		{ name: 'a blank line before the frontmatter', text: '\n---\ntitle: Guests\n---\n' },
		{ name: 'a frontmatter in TOML', text: '+++\ntitle = "Guests"\n+++\n' },
		{ name: 'line ends of a former age', text: '---\rtitle: Guests\r---\r' },
		{ name: 'a merge that was not finished', text: '<<<<<<< HEAD\n---\ntitle: Guests\n---\n' },
	].map(({ name, text }) =>
		refused(name, (folder) => folder.write(duty, text), { file: duty, says: 'has no frontmatter' }),
	),
	refused(
		'a merge that was not finished, in the fields',
		(folder) =>
			folder.replace(duty, 'side: in', '<<<<<<< HEAD\nside: in\n=======\nside: of\n>>>>>>> other'),
		{
			file: duty,
			says: 'broken YAML',
		},
	),
	refused(
		'bytes of Latin-1',
		(folder) =>
			folder.write(page, Buffer.from(folder.read(page).replace('safe', 'saf\u00E9'), 'latin1')),
		{
			file: page,
			says: 'is not in UTF-8',
			at: '## Encrypted',
		},
	),
	refused(
		'UTF-16',
		(folder) => folder.write(page, Buffer.from(`\uFEFF${folder.read(page)}`, 'utf16le')),
		{
			file: page,
			says: 'is not in UTF-8',
			at: '',
		},
	),
	refused('half a character in bytes', (folder) => folder.write(team, bytes(0x6e, 0x3a, 0xc3)), {
		file: team,
		says: 'is not in UTF-8',
		at: '',
	}),
	refused(
		'a surrogate in bytes',
		(folder) => folder.write(team, bytes(0x6e, 0x3a, 0xed, 0xa0, 0xbd)),
		{
			file: team,
			says: 'is not in UTF-8',
			at: '',
		},
	),
	refused(
		'a picture',
		(folder) => folder.write(team, bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0)),
		{
			file: team,
			says: 'is not in UTF-8',
			at: '',
		},
	),
	refused('a file of 300 KB', (folder) => folder.append(team, `# ${'x'.repeat(300_000)}\n`), {
		file: team,
		says: 'bytes: at most 262144 are read',
	}),
	refused('a kind without its folder', (folder) => folder.remove('content/model'), {
		file: 'content/model',
		says: 'no .mdx file was read: the folder is empty or missing',
	}),
	refused('a kind whose folder is empty', (folder) => folder.remove(page), {
		file: 'content/model',
		says: 'no .mdx file was read',
	}),
	refused(
		'a kind whose folder is a file',
		(folder) => {
			folder.remove('content/model');
			folder.write('content/model', 'x');
		},
		{ file: 'content/model', says: 'is no folder: make one of that name' },
	),
	refused(
		'a kind whose folder is a link',
		(folder) => {
			folder.copy('content/model', 'elsewhere');
			folder.remove('content/model');
			folder.link('content/model', '../elsewhere');
		},
		{ file: 'content/model', says: 'is a link: put the folder itself here' },
	),
	refused('a folder of no kind', (folder) => folder.makeFolder('content/team'), {
		file: 'content/team',
		says: 'no kind is called "team"; did you mean "teams"?',
	}),
	refused('a file beside the folders', (folder) => folder.write('content/notes.md', 'x'), {
		file: 'content/notes.md',
		says: 'no kind is called "notes.md"',
	}),
	refused(
		'one id in two endings',
		(folder) => folder.copy(otherDuty, 'content/duties/duty-in-data.md'),
		{
			file: 'content/duties/duty-in-data.md',
			says: 'files of this folder end in .mdx',
		},
	),
];
