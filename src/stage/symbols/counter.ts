/** The plain counter: a card with the sign of its arm, and the usual signs of size above. */
import { armSign } from './arm';
import { CARD_WIDTH, line, lineOnly, type Card, type Inked } from './card';

const HALF: Card['half'] = [CARD_WIDTH / 2, CARD_WIDTH * 0.36];

/** The counter of an arm and an echelon; without a sign for those it does not know. */
export function counterCard(arm: string | undefined, echelon: string | undefined): Card {
	const [x, y] = HALF;
	const outline = new Path2D();
	outline.roundRect(-x, -y, 2 * x, 2 * y, 4);
	return { outline, signs: armSign(arm, x, y), outside: [echelonSign(echelon, -y - 8)], half: HALF };
}

const DOTS: Readonly<Record<string, number>> = { squad: 1, section: 2, platoon: 3 };
const BARS: Readonly<Record<string, number>> = { company: 1, battery: 1, squadron: 1, battalion: 2, regiment: 3 };
const CROSSES: Readonly<Record<string, number>> = { brigade: 1, division: 2, corps: 3, army: 4, front: 5 };

function echelonSign(echelon = '', y: number): Inked {
	const path = new Path2D();
	spread(DOTS[echelon] ?? 0, 8).forEach((x) => {
		path.moveTo(x + 2.2, y);
		path.ellipse(x, y, 2.2, 2.2, 0, 0, 2 * Math.PI);
	});
	spread(BARS[echelon] ?? 0, 7).forEach((x) => line(path, x, y - 5, x, y + 5));
	spread(CROSSES[echelon] ?? 0, 11).forEach((x) => {
		line(path, x - 4, y - 4.5, x + 4, y + 4.5);
		line(path, x - 4, y + 4.5, x + 4, y - 4.5);
	});
	return lineOnly(path);
}

/** `count` positions round 0, so far apart. */
function spread(count: number, gap: number): number[] {
	return Array.from({ length: count }, (_, i) => (i - (count - 1) / 2) * gap);
}
