import { make } from './make.ts';

/** Hands a file to the reader. */
export function download(file: Blob, name: string) {
	const link = make('a', { href: URL.createObjectURL(file), download: name });
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
