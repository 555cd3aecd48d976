// CloudFront Function (cloudfront-js-2.0) on every viewer request: redirects, folders to their index.html or to their
// Markdown twin, JSON where data is not there, and the release that is served. The runtime knows only a part of the language; a test holds this file to what its documentation lists.
import cf from 'cloudfront';

// The redirects of the release, by addresses without the slashes at both ends.
const redirects = cf.kvs();
// Filled in when the template is written.
const release = '';
const hashed = /^$/;

async function handler(event) {
	const request = event.request;
	// Several slashes at the start would be the address of another host to a browser.
	const path = request.uri.replace(/^\/+/, '/');
	// What is named by its content lies in one place for all releases.
	if (hashed.test(path)) return request;
	const name = path.slice(path.lastIndexOf('/') + 1);
	if (path.startsWith('/data/v1/') && (await isMissing(path))) return notFound();
	// A twin stands beside the folder of its page; some look for it inside.
	if (/.\/index\.md$/.test(path)) return redirect(request, path.replace('/index.md', '.md'));
	if (name.includes('.')) return serve(request, path);
	const target = await findTarget(path.replace(/^\/|\/$/g, ''));
	if (target !== undefined) return redirect(request, '/' + target);
	if (name !== '') return redirect(request, path + '/');
	return serve(request, wantsMarkdown(request, path) ? twinOf(path) : path + 'index.html');
}

function serve(request, path) {
	request.uri = '/releases/' + release + path;
	return request;
}

// A key that is not there is an error, and so is a store that cannot be asked: then the page of the site leads on.
async function findTarget(key) {
	try {
		return key === '' ? undefined : await redirects.get(key);
	} catch (error) {
		return undefined;
	}
}

// Data is listed in the store, with a sign in front that no address has. Where it cannot be asked, the bucket answers.
async function isMissing(path) {
	try {
		return !(await redirects.exists('=' + path.slice(1)));
	} catch (error) {
		return false;
	}
}

function notFound() {
	return {
		statusCode: 404,
		statusDescription: 'Not Found',
		headers: {
			'content-type': { value: 'application/json; charset=utf-8' },
			'access-control-allow-origin': { value: '*' },
			'cache-control': { value: 'public, max-age=300' },
		},
		body: '{"error":"not-found","index":"/data/v1/index.json"}\n',
	};
}

// Who names Markdown, and no less gladly than HTML, gets it: no browser does. Bare pages have no twin.
function wantsMarkdown(request, path) {
	const accept = request.headers.accept ? request.headers.accept.value : '';
	const markdown = weightOf(accept, 'text/markdown');
	return markdown > 0 && markdown >= weightOf(accept, 'text/html') && !path.startsWith('/embed/');
}

function weightOf(accept, type) {
	let weight = 0;
	accept.split(',').forEach((range) => {
		const parts = range.replace(/\s/g, '').toLowerCase().split(';');
		if (parts[0] !== type) return;
		weight = 1;
		parts.forEach((part) => {
			if (part.startsWith('q=')) weight = Number(part.slice(2)) || 0;
		});
	});
	return weight;
}

function twinOf(path) {
	return path === '/' ? '/index.md' : path.slice(0, -1) + '.md';
}

function redirect(request, path) {
	const location = 'https://' + request.headers.host.value + path + queryOf(request.querystring);
	return {
		statusCode: 301,
		statusDescription: 'Moved Permanently',
		headers: { location: { value: location } },
	};
}

// CloudFront hands the query over taken apart, still in the escapes of the address.
function queryOf(querystring) {
	const parts = [];
	Object.keys(querystring).forEach((name) => {
		const values = querystring[name].multiValue || [querystring[name]];
		values.forEach((one) => parts.push(one.value ? name + '=' + one.value : name));
	});
	return parts.length > 0 ? '?' + parts.join('&') : '';
}
