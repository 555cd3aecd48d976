import { ordersFile } from '../domain/data-paths.ts';
import { joinList, listOf, readNumber, readText, splitList } from './cbor.ts';
import { contentsOf, pack, unpack, type IndexFile } from './index-file.ts';

/**
 * An index whose orders are a file of their own: for each the names of the records. In the list of contents every question
 * would load them, and few sort what they find.
 */
export function separateOrders(files: readonly IndexFile[]): IndexFile[] {
	const contents = contentsOf(files);
	const list = unpack(contents);
	const items = splitList(list);
	const names = splitList(items[1]!).map((line) => readText(splitList(line)[0]!));
	const orders = splitList(items[4]!).map((order) => {
		const [name, records] = splitList(order) as [Buffer, Buffer];
		return [
			readText(name),
			splitList(records).map((record) => names[readNumber(record)]!),
		] as const;
	});
	const written = Object.fromEntries(orders.toSorted(([a], [b]) => (a < b ? -1 : 1)));
	return [
		...files.map((file) =>
			file === contents
				? { ...file, content: pack(joinList(list, items.with(4, listOf([])))) }
				: file,
		),
		{ path: ordersFile, content: Buffer.from(JSON.stringify(written)) },
	];
}
