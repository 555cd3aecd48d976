/** What a table holds under a key itself: a key like `constructor` does not find what every object has. */
export function ownValue<Value>(
	table: Readonly<Record<string | number, Value>>,
	key: string | number,
): Value | undefined {
	return Object.hasOwn(table, key) ? table[key] : undefined;
}
