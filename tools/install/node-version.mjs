// Which Node npm has to run on. npm leaves out, without a word, the binaries of packages that do not fit its Node, and
// the folder stays broken when a newer Node comes. This file has to be read by every Node that knows modules.

/** The version of the Node that npm runs on: the project's own comes first in the path of a script, and says nothing. */
export function npmNodeVersion(userAgent, own) {
	const named = /\bnode\/v?(\d+\.\d+\.\d+)/.exec(userAgent || '');
	return named ? named[1] : own.replace(/^v/, '');
}

/** Whether a version fits a range of the form `^20.19.0 || >=22.12.0`. */
export function fitsRange(version, range) {
	return range.split('||').some((part) => {
		const [, sign, least] = /^\s*(\^|>=)\s*(\d+\.\d+\.\d+)\s*$/.exec(part) || [];
		if (!least) throw new Error(`"${range}" is no range that is known here`);
		const [have, want] = [numbersOf(version), numbersOf(least)];
		return compare(have, want) >= 0 && (sign === '>=' || have[0] === want[0]);
	});
}

/** Why the project cannot be installed with this Node, in one sentence; empty where it can. */
export function refuseNode(version, range) {
	if (fitsRange(version, range)) return '';
	const wanted = range
		.replace(/\^(\d+)(\S*)/g, '$1$2 or a later $1')
		.replace(/>=(\S+)/g, '$1 or later');
	return `npm runs on Node ${version} here; the project needs ${wanted.replace(/\s*\|\|\s*/g, ', or ')} to be installed.`;
}

function numbersOf(version) {
	return version.split('.').map((part) => parseInt(part, 10));
}

function compare(a, b) {
	const index = [0, 1, 2].find((place) => a[place] !== b[place]);
	return index === undefined ? 0 : a[index] - b[index];
}
