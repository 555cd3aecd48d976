import { expect, test } from '@playwright/test';
import satori, { type SatoriNode } from 'satori';
import { CARD, cardTree } from '../../src/cards/card-tree.ts';
import { fonts } from '../../src/cards/draw.ts';
import { type Card } from '../../src/domain/preview/card.ts';
import { buildCards } from '../../src/domain/preview/cards.ts';
import { listPages } from '../../src/domain/navigation/pages.ts';
import { catalog } from './dist.ts';

const cards = [...buildCards(catalog)];

async function layOut(card: Card): Promise<SatoriNode[]> {
	const nodes: SatoriNode[] = [];
	const tree = cardTree(card) as unknown as Parameters<typeof satori>[0];
	await satori(tree, {
		...CARD,
		fonts,
		embedFont: false,
		onNodeDetected: (node) => nodes.push(node),
	});
	return nodes;
}

const faultsOf = async (card: Card) => {
	const nodes = await layOut(card);
	const placed = (text: string) => nodes.find(({ textContent }) => textContent === text)!;
	const [title, summary, note] = [card.title, card.summary, card.note].map(placed);
	const lines = title!.height / (Number(title!.props['style'].fontSize) * 1.08);
	const bottom = summary!.top + summary!.height;
	// The split bar stands above the note; a duty's note is at the top, its answers at the foot.
	const foot = card.answers.length > 0 ? 438 : note!.top - (card.split ? 42 : 0);
	return [
		...(lines > 2.1 ? [`the title takes ${lines} lines`] : []),
		...(bottom + 16 > foot ? [`the words end at ${bottom}, the foot begins at ${foot}`] : []),
		...nodes
			.filter(({ left, width, top, height }) => left + width > 1200.5 || top + height > 630.5)
			.map(({ textContent }) => `"${textContent}" leaves the card`),
	];
};

test('no card’s words run into its foot or out of it', async () => {
	expect(cards).toHaveLength(listPages(catalog).length);
	const faults: string[] = [];
	for (const [path, card] of cards)
		faults.push(...(await faultsOf(card)).map((fault) => `${path}: ${fault}`));
	expect(faults).toEqual([]);
});

test('the check sees a title that is too long', async () => {
	const card = cards.find(([path]) => path === '/services/amazon-rds/')![1];
	const title = 'Amazon Managed Service for Everything That Has Never Had a Name of Its Own';
	expect(await faultsOf({ ...card, title })).not.toEqual([]);
});

test('every character of a card is one that its typeface has', () => {
	const strangers = cards.flatMap(([path, { kicker, title, summary, note }]) =>
		[...`${kicker}${title}${summary}${note}`]
			.filter((character) => !/[\u0020-\u007e\u00a0-\u00ff–—‘’“”…]/.test(character))
			.map((character) => `${path}: ${character}`),
	);
	expect(strangers).toEqual([]);
});
