/** What is struck over or set beside a card to say what becomes of its unit, in a form that needs no colour. */
import { line, type Card } from './card';
import type { Paint, Standing } from './painting';

type State = Standing['state'];

/** Chevrons that come in for `arriving`, an arrow that goes back for `withdrawn`, a cross for `destroyed`; nothing for `present`. */
export function strikeOver(
	context: CanvasRenderingContext2D,
	[x, y]: Card['half'],
	{ strong, halo, weight }: Paint,
	state: State,
): void {
	const mark = new Path2D();
	MARKS[state](mark, x, y);
	const width = (state === 'destroyed' ? 4.6 : 3.4) * weight;
	context.lineCap = state === 'destroyed' ? 'butt' : 'round';
	context.strokeStyle = halo;
	context.lineWidth = width + 4.4;
	context.stroke(mark);
	context.strokeStyle = strong;
	context.lineWidth = width;
	context.stroke(mark);
	context.lineCap = 'butt';
}

const MARKS: Readonly<Record<State, (path: Path2D, x: number, y: number) => void>> = {
	present: () => undefined,
	arriving: (path, x) => {
		for (const tip of [-x - 5, -x - 12]) {
			path.moveTo(tip - 6, -8);
			path.lineTo(tip, 0);
			path.lineTo(tip - 6, 8);
		}
	},
	withdrawn: (path, x) => {
		line(path, 8 - x, 0, -x - 17, 0);
		path.moveTo(-x - 10, -7);
		path.lineTo(-x - 17, 0);
		path.lineTo(-x - 10, 7);
	},
	destroyed: (path, x, y) => {
		line(path, -x - 7, -y - 6, x + 7, y + 6);
		line(path, -x - 7, y + 6, x + 7, -y - 6);
	},
};
