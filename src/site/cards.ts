import { buildCards } from '../domain/preview/cards.ts';
import { catalog } from './catalog.ts';

/** The cards of all pages, by path. Built once a build. */
export const cards = buildCards(catalog);
