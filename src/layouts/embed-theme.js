// Served as it is and run before the first paint of an embed: a theme that the address asks for never flashes, and a
// narrowed embed is shown when it is narrowed, not whole first. The reader's own choice on the site is left alone.
{
	const asked = new URLSearchParams(location.search);
	const theme = asked.get('theme');
	const page = document.documentElement;
	if (theme === 'light' || theme === 'dark') page.dataset.theme = theme;
	if (['duty', 'layer', 'team'].some((name) => asked.has(name))) page.dataset.pending = '';
}
