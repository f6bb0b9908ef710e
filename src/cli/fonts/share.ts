/** Which font draws which letter. */

/**
 * The letters that each font is cut to, by its tag: those of the names in its own language, and those of other names that no such font
 * was asked for, from the first font that has them. Fonts without a letter are left out; so are letters that no font has.
 */
export function shareLetters(
	wanted: ReadonlyMap<string, readonly string[]>,
	has: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, readonly string[]> {
	const shares = new Map(
		[...has].map(([tag, letters]) => [tag, new Set(own(tag, wanted).filter((one) => letters.has(one)))]),
	);
	const given = new Set([...shares.values()].flatMap((letters) => [...letters]));
	for (const letter of new Set([...wanted.values()].flat())) {
		if (given.has(letter)) continue;
		const first = [...has].find(([, letters]) => letters.has(letter));
		if (first) shares.get(first[0])!.add(letter);
	}
	return new Map(
		[...shares].filter(([, letters]) => letters.size > 0).map(([tag, letters]) => [tag, [...letters].sort()]),
	);
}

/** Letters of the names whose tag is that of a font, with or without a script or region (`zh-Hant`). */
const own = (tag: string, wanted: ReadonlyMap<string, readonly string[]>): string[] =>
	[...wanted].flatMap(([one, letters]) => (one.split('-')[0] === tag ? letters : []));
