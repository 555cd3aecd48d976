import { mapPath } from '../domain/paths.ts';
import { describeMonth } from '../domain/source.ts';
import { publicUrl } from './address.ts';
import { readingMonth } from './reading-month.ts';

/** What stands on a drawing of the map: where it comes from, and how old it is. */
export const drawingNotes = { address: publicUrl(mapPath), read: describeMonth(readingMonth) };
