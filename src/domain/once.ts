/** Remembers what was computed for a key: every page asks for the same, and to compute it anew each time would be quadratic. */
// Without this note a bundler keeps every table, also where nobody asks for it.
/* @__NO_SIDE_EFFECTS__ */
export function once<Key extends WeakKey, Value>(
	compute: (key: Key) => Value,
): (key: Key) => Value {
	const known = new WeakMap<Key, { value: Value }>();
	return (key) => {
		const kept = known.get(key) ?? { value: compute(key) };
		known.set(key, kept);
		return kept.value;
	};
}
