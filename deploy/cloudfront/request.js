// CloudFront Function (cloudfront-js-2.0) on every viewer request: redirects, and folders to their index.html.
// Addresses that have moved, without the slashes at both ends; filled in when the template is written.
const moved = {};

function handler(event) {
	const request = event.request;
	// Several slashes at the start would be the address of another host to a browser.
	const path = request.uri.replace(/^\/+/, '/');
	const key = path.replace(/^\/|\/$/g, '');
	if (Object.prototype.hasOwnProperty.call(moved, key)) return redirect(request, '/' + moved[key]);
	if (path.endsWith('/')) {
		request.uri = path + 'index.html';
		return request;
	}
	const name = path.slice(path.lastIndexOf('/') + 1);
	if (!name.includes('.')) return redirect(request, path + '/');
	return request;
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
	const parts = Object.keys(querystring).flatMap((name) => {
		const { value, multiValue } = querystring[name];
		return (multiValue || [{ value }]).map((one) => (one.value ? name + '=' + one.value : name));
	});
	return parts.length > 0 ? '?' + parts.join('&') : '';
}
