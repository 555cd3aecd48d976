import type { Owner } from '../../vocabulary.ts';
import { textCell, type SheetCell } from './sheet.ts';

/** The colours of a cell by its owner, those of the light theme: AWS's family, the customer's, for shared both in stripes. */
export const ownerFills: Readonly<
	Record<
		Owner,
		Required<Pick<SheetCell, 'textColor' | 'backgroundColor'>> &
			Pick<SheetCell, 'fillPatternStyle' | 'fillPatternColor'>
	>
> = {
	aws: { textColor: '#8a4705', backgroundColor: '#fdeacb' },
	customer: { textColor: '#1848b4', backgroundColor: '#dfe9ff' },
	shared: {
		textColor: '#12161c',
		backgroundColor: '#dfe9ff',
		fillPatternStyle: 'lightUp',
		fillPatternColor: '#e39b3a',
	},
	'not-applicable': { textColor: '#515c6b', backgroundColor: '#eef0f3' },
};

/** A text in the colours of an owner. */
export function ownerCell(owner: Owner, value: string): SheetCell {
	return { ...textCell(value), ...ownerFills[owner], fontWeight: 'bold' };
}
