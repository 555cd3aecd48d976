/** Leads on with query and fragment, which a refresh in the HTML would drop; to a place of its own where none is asked for. */
const target = document.querySelector('a');
if (target) {
	target.search = location.search;
	if (location.hash) target.hash = location.hash;
	location.replace(target.href);
}
