/**
 * A smooth ground through heights that are known in some cells: a spline in tension (Smith & Wessel 1990), solved from coarse to fine.
 * Over short ways it bends like a plate, so that crests are round; over long ways it hangs like a skin, so that it neither swings
 * above a summit nor below a foot. Triangles between the same lines would leave facets, and flat steps where a line turns.
 */
import { cellMetres, type Grid } from './grid';

/** Metres over which the ground bends like a plate. */
const STIFF = 150;
/** Cells along the shorter edge at which solving begins, and rounds of it there and at each finer grid. */
const COARSEST = 64;
const ROUNDS = { coarsest: 3000, finer: 160 };
/** Over-relaxation: each cell goes so much farther than where its neighbours want it. */
const EAGER = 1.5;

/** The grid with a height in every cell; those that are known keep theirs, every other is `NaN` before. */
export function surfaceThrough(known: Grid): Grid {
	const first = Math.min(known.columns, known.rows) <= COARSEST;
	const start = first ? new Float64Array(known.metres.length) : enlarged(surfaceThrough(coarser(known)));
	const metres = start.map((height, i) => (Number.isNaN(known.metres[i]!) ? height : known.metres[i]!));
	const pull = (cellMetres(known) / STIFF) ** 2;
	const free = [...known.metres.keys()].filter((i) => Number.isNaN(known.metres[i]!));
	for (let round = 0; round < (first ? ROUNDS.coarsest : ROUNDS.finer); round++) relax(metres, free, known, pull);
	return { ...known, metres };
}

/** One round: each free cell moves towards the height at which bending and `pull` of its neighbours are even. */
function relax(metres: Float64Array, free: readonly number[], { columns, rows }: Grid, pull: number): void {
	const [lastColumn, lastRow] = [columns - 1, rows - 1];
	for (const i of free) {
		const column = i % columns;
		const row = (i - column) / columns;
		const west = column > 0 ? -1 : 0;
		const east = column < lastColumn ? 1 : 0;
		const north = row > 0 ? -columns : 0;
		const south = row < lastRow ? columns : 0;
		const farWest = column > 1 ? -2 : west;
		const farEast = column < lastColumn - 1 ? 2 : east;
		const farNorth = row > 1 ? -2 * columns : north;
		const farSouth = row < lastRow - 1 ? 2 * columns : south;
		const near = metres[i + west]! + metres[i + east]! + metres[i + north]! + metres[i + south]!;
		const slant =
			metres[i + north + west]! + metres[i + north + east]! + metres[i + south + west]! + metres[i + south + east]!;
		const far = metres[i + farWest]! + metres[i + farEast]! + metres[i + farNorth]! + metres[i + farSouth]!;
		const even = (8 * near - 2 * slant - far + pull * near) / (20 + 4 * pull);
		metres[i] = metres[i]! + EAGER * (even - metres[i]!);
	}
}

/** Each four cells in one: the mean of those that are known. */
function coarser({ zoom, left, top, columns, rows, metres }: Grid): Grid {
	const [across, down] = [columns / 2, rows / 2];
	const half = new Float64Array(across * down);
	for (let row = 0; row < down; row++) {
		for (let column = 0; column < across; column++) {
			const i = 2 * row * columns + 2 * column;
			const four = [metres[i]!, metres[i + 1]!, metres[i + columns]!, metres[i + columns + 1]!];
			const heights = four.filter((height) => !Number.isNaN(height));
			half[row * across + column] = heights.reduce((sum, height) => sum + height, 0) / heights.length;
		}
	}
	return { zoom: zoom - 1, left: left / 2, top: top / 2, columns: across, rows: down, metres: half };
}

/** Twice as many cells each way, even between the middles of the old ones. */
function enlarged({ columns, rows, metres }: Grid): Float64Array {
	const double = new Float64Array(4 * columns * rows);
	const at = (column: number, row: number) =>
		metres[Math.min(rows - 1, Math.max(0, row)) * columns + Math.min(columns - 1, Math.max(0, column))]!;
	for (let row = 0; row < 2 * rows; row++) {
		for (let column = 0; column < 2 * columns; column++) {
			const [c, r] = [column >> 1, row >> 1];
			const [beside, below] = [c + (column % 2 ? 1 : -1), r + (row % 2 ? 1 : -1)];
			double[row * 2 * columns + column] =
				(9 * at(c, r) + 3 * at(beside, r) + 3 * at(c, below) + at(beside, below)) / 16;
		}
	}
	return double;
}
