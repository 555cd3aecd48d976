import type { APIRoute, GetStaticPaths } from 'astro';
import { drawCard } from '../../cards/draw-card.ts';
import type { Card } from '../../domain/preview/card.ts';
import { cardName } from '../../domain/paths.ts';
import { cards } from '../../site/cards.ts';

// During development only: a build draws all beside the pages (integrations/preview-cards.ts).
export const getStaticPaths = (() =>
	[...(import.meta.env.DEV ? cards : [])].map(([path, card]) => ({
		params: { name: cardName(path) },
		props: { card },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
	new Response(new Uint8Array(await drawCard(props.card)), {
		headers: { 'Content-Type': 'image/png' },
	});
