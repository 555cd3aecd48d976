import { questionPath } from '../../domain/paths.ts';
import { quoteWords } from '../../domain/query.ts';
import { base } from '../page/base.ts';
import { make } from '../page/make.ts';
import type { Findings } from './search-engine.ts';

/** What was found, in words; also what was not, and which other question may be meant. */
export function describeFindings(query: string, findings: Findings): (string | HTMLElement)[] {
	const { total, lacking, instead } = findings;
	const found =
		total > 0
			? [total === 1 ? '1 result.' : `${total} results.`]
			: lacking.length > 0
				? []
				: [`Nothing answers ${quoteWords(query)}.`];
	const text = [...lacking, ...found].join(' ');
	return instead ? [text, ' ', ...describeInstead(findings, instead)] : [text];
}

function describeInstead(
	{ question }: Findings,
	{ text, why }: NonNullable<Findings['instead']>,
): (string | HTMLElement)[] {
	const understood = why === 'typed' ? question.text : text;
	const link = make('a', { href: `${base}${questionPath(understood)}` }, `“${understood}”`);
	return why === 'typed' ? ['Understood as ', link, '.'] : ['Did you mean ', link, '?'];
}
