import { markWords, readMarks } from '../../domain/search/search-marks.ts';
import { addStyles } from '../page/styles.ts';
import styles from '../../styles/search/search-box.css?url';

/**
 * Marks the words of a question on the page it led to, in the place that the fragment names or in the whole text. With
 * the CSS Custom Highlight API nothing changes in the page itself, so screen readers read the words undivided. Takes the
 * words out of the address again: what a reader copies then is the permanent one.
 */
function markArrival() {
	const { words, rest } = readMarks(location.search);
	history.replaceState(history.state, '', `${location.pathname}${rest}${location.hash}`);
	if (words.length === 0 || !('highlights' in CSS)) return;
	const id = location.hash.slice(1);
	const place = (id && document.getElementById(id)) || document.querySelector('.page-body');
	if (!place) return;
	CSS.highlights.set('search', new Highlight(...rangesOf(place, words)));
}

function rangesOf(place: Element, words: readonly string[]): Range[] {
	const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
	const ranges: Range[] = [];
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		let start = 0;
		for (const { text, marked } of markWords(node.textContent ?? '', words)) {
			if (marked) {
				const range = document.createRange();
				range.setStart(node, start);
				range.setEnd(node, start + text.length);
				ranges.push(range);
			}
			start += text.length;
		}
	}
	return ranges;
}

void addStyles(styles);
markArrival();
