import { make } from '../page/make.ts';

/** A part of an address as a notice shows it: in quotation marks and as code, so that it does not speak for the site. */
export function showPart(part: string): HTMLElement {
	return make('code', {}, `"${part}"`);
}
