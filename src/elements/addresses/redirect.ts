/** Leads on with query and fragment, which a refresh in the HTML would drop. */
const target = document.querySelector('a');
if (target) {
	target.search = location.search;
	target.hash = location.hash;
	location.replace(target.href);
}
