import type { Position } from 'geojson';

/** Joins pieces of line that meet end to end; where more than two meet, the lines stop. */
export const chains = (pieces: readonly (readonly Position[])[]): Position[][] => {
	const meeting = piecesByEnd(pieces);
	const unused = new Set(pieces);
	const lines: Position[][] = [];
	for (const piece of pieces) {
		if (!unused.delete(piece)) continue;
		const forwards = extended([...piece], meeting, unused);
		lines.push(extended(forwards.reverse(), meeting, unused).reverse());
	}
	return lines;
};

type Meeting = ReadonlyMap<string, readonly (readonly Position[])[]>;

const piecesByEnd = (pieces: readonly (readonly Position[])[]): Meeting => {
	const meeting = new Map<string, (readonly Position[])[]>();
	for (const piece of pieces) {
		for (const end of [keyOf(piece[0]!), keyOf(piece.at(-1)!)]) meeting.set(end, [...(meeting.get(end) ?? []), piece]);
	}
	return meeting;
};

const extended = (line: Position[], meeting: Meeting, unused: Set<readonly Position[]>): Position[] => {
	for (;;) {
		const end = keyOf(line.at(-1)!);
		const here = meeting.get(end) ?? [];
		const next = here.length === 2 ? here.find((piece) => unused.has(piece)) : undefined;
		if (!next) return line;
		unused.delete(next);
		const ahead = keyOf(next[0]!) === end ? next : [...next].reverse();
		line.push(...ahead.slice(1));
	}
};

const keyOf = (point: Position): string => point.map((degrees) => degrees.toFixed(6)).join();
