/** A text that Markdown shows as it is written, on one line. */
export function escapeMarkdown(text: string): string {
	return text.replaceAll(/[\\|[\]<>*_`]/g, (sign) => `\\${sign}`).replaceAll(/[\r\n]+/g, ' ');
}
