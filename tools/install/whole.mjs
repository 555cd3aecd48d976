// Whether what is installed is what the lockfile names, read from the packages themselves: npm that was broken off, or
// that ran twice at once, may succeed and leave some out.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The folders of the packages that have to be there and are not, or in another version.
 *
 * @param {string} root
 * @param {{ platform: string, arch: string, libc: string }} machine
 */
export function listMissing(root, machine = thisMachine()) {
	const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
	return Object.keys(packages).filter((path) => {
		const wanted = packages[path];
		if (path === '' || wanted.link || !isWanted(wanted, machine)) return false;
		return versionOf(join(root, path)) !== wanted.version;
	});
}

/** Optional packages are for some machines; those that name none come along with others, or not. */
function isWanted({ optional, os, cpu, libc }, machine) {
	if (optional && !os && !cpu) return false;
	return admits(os, machine.platform) && admits(cpu, machine.arch) && admits(libc, machine.libc);
}

function admits(list, value) {
	if (!list) return true;
	const refused = list.filter((entry) => entry.startsWith('!'));
	return refused.length > 0 ? !refused.includes(`!${value}`) : list.includes(value);
}

function versionOf(folder) {
	try {
		return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
	} catch {
		return undefined;
	}
}

function thisMachine() {
	const { platform, arch } = process;
	const isMusl = ['x86_64', 'aarch64', 'armhf'].some((name) =>
		existsSync(`/lib/ld-musl-${name}.so.1`),
	);
	return { platform, arch, libc: isMusl ? 'musl' : 'glibc' };
}
