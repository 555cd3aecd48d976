import type { Content, Rule } from './rule.ts';
import { placedAllocations, placedSources } from '../../placed.ts';
import type { Problem } from '../../problem.ts';
import { describeMonth, latestMonth, monthsBetween } from '../../source.ts';

/** No page was read before the atlas was thought of, and no move of the line is told that is older. */
const FIRST_MONTH = '2023-01';
/** How long before it happens a move of the line is announced. */
const ANNOUNCED = 24;
/** AWS names the end of a service or of its support years ahead. */
const FIRST_ENDING = '2015-01';
const LAST_ENDING = 72;

/** So many months after one page was read, all others are read again. */
const AGE_OF_READINGS = 6;

/** A month, where it stands, and between which months it can lie. */
interface PlacedMonth {
	file: string;
	path: Problem['path'];
	month: string;
	/** The first month that makes sense, if there is one. */
	from?: string;
	/** How many months after the present one still make sense. */
	ahead: number;
	/** What the month says. */
	meaning: string;
}

/** Months lie where they can: nothing was read in the future. */
export const monthRule: Rule = {
	name: 'months make sense',
	check: ({ catalog, thisMonth }) =>
		[
			...readings(catalog),
			...changes(catalog),
			...endings(catalog),
			...mendings(catalog),
			...checkLists(catalog),
		].flatMap(({ file, path, month, from, ahead, meaning }) => {
			const late = monthsBetween(thisMonth, month) > ahead;
			if (!late && (from === undefined || month >= from)) return [];
			const bounds = late
				? `is too far ahead: it is ${describeMonth(thisMonth)}`
				: `is too long ago: nothing here is older than ${describeMonth(from!)}`;
			return [{ file, path, message: `"${month}" ${bounds}; write the month in which ${meaning}` }];
		}),
};

type Catalog = Content['catalog'];

function readings(catalog: Catalog): PlacedMonth[] {
	return placedSources(catalog).map(({ file, path, source: { asOf, final } }) => ({
		...{ file, path: [...path, 'asOf'], month: asOf, ahead: 0 },
		...(final
			? { meaning: 'it was published' }
			: { from: FIRST_MONTH, meaning: 'the page was read' }),
	}));
}

function changes(catalog: Catalog): PlacedMonth[] {
	return placedAllocations(catalog).flatMap(({ file, path, allocation: { changed } }) =>
		changed
			? [
					{
						...{ file, path: [...path, 'changed', 'date'], month: changed.date },
						...{ from: FIRST_MONTH, ahead: ANNOUNCED, meaning: 'the line moved' },
					},
				]
			: [],
	);
}

function endings({ services }: Catalog): PlacedMonth[] {
	return services
		.flatMap(({ file, ending, variants }) => [
			{ file, path: ['ending', 'date'], ending },
			...variants.map((variant, index) => ({
				...{ file, path: ['variants', index, 'ending', 'date'], ending: variant.ending },
			})),
		])
		.flatMap(({ file, path, ending }) =>
			ending
				? [
						{
							...{ file, path, month: ending.date, from: FIRST_ENDING, ahead: LAST_ENDING },
							meaning: 'it ends',
						},
					]
				: [],
		);
}

function mendings({ corrections }: Catalog): PlacedMonth[] {
	return corrections.flatMap(({ file, corrections: mended }) =>
		mended.map(({ date }, index) => ({
			...{ file, path: ['corrections', index, 'date'], month: date },
			...{ from: FIRST_MONTH, ahead: 0, meaning: 'it was mended' },
		})),
	);
}

function checkLists({ checks }: Catalog): PlacedMonth[] {
	return checks.flatMap(({ file, asOf, retired }) => [
		{
			...{ file, path: ['asOf'], month: asOf, from: FIRST_MONTH, ahead: 0 },
			meaning: 'AWS’s list was read',
		},
		...retired.map(({ since }, index) => ({
			...{ file, path: ['retired', index, 'since'], month: since, from: FIRST_MONTH, ahead: 0 },
			meaning: 'it was taken away',
		})),
	]);
}

/** No page was read long before the others: what stood beside it may have changed since. */
export const ageRule: Rule = {
	name: 'readings are of one time',
	check: ({ catalog, thisMonth }) => {
		// What lies in the future, or is too old to be true, is told so already.
		const read = placedSources(catalog).filter(
			({ source: { asOf, final } }) => !final && asOf >= FIRST_MONTH && asOf <= thisMonth,
		);
		const newest = latestMonth(read.map(({ source }) => source)) ?? thisMonth;
		return read
			.filter(({ source }) => monthsBetween(source.asOf, newest) > AGE_OF_READINGS)
			.map(({ file, path, source: { asOf } }) => ({
				file,
				path: [...path, 'asOf'],
				message: `"${asOf}" is more than ${AGE_OF_READINGS} months before the newest reading, ${newest}: read the page again`,
			}));
	},
};
