/** Our page's figures beside the bare page's. */

/** Medians of both, their spread, and the ratio of ours to the bare page's. */
export function compared<Key extends string>(
	ours: readonly Readonly<Record<Key, number>>[],
	bare: readonly Readonly<Record<Key, number>>[],
	key: Key,
) {
	const [a, b] = [ours, bare].map((rounds) => rounds.map((round) => round[key]).sort((x, y) => x - y));
	const middle = (values: readonly number[]) => values[Math.floor(values.length / 2)]!;
	const round = (value: number) => Number(value.toFixed(2));
	return {
		ours: round(middle(a!)),
		bare: round(middle(b!)),
		ratio: round(middle(a!) / middle(b!)),
		spread: { ours: a!.map(round), bare: b!.map(round) },
	};
}

/** Where the pages are served, each address with a slash at its end. */
export interface Pages {
	readonly ours: string;
	readonly bare: string;
}
