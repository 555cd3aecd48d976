// CloudFront Function (cloudfront-js-2.0) on every viewer request: redirects, folders to their index.html, and the release
// that is served. The runtime knows only a part of the language; a test holds this file to what its documentation lists.
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
	if (name.includes('.')) return serve(request, path);
	const target = await findTarget(path.replace(/^\/|\/$/g, ''));
	if (target !== undefined) return redirect(request, '/' + target);
	return name === '' ? serve(request, path + 'index.html') : redirect(request, path + '/');
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
