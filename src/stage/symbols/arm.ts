/** The sign of an arm inside a counter: crossed for infantry, an oval for tanks, a ball for guns, and so on. */
import { line, type Inked } from './card';

type Sign = (path: Path2D, w: number, h: number) => void;

/** The sign of an arm in a card of this half width and half height; an arm that is not known has none. */
export function armSign(arm = '', w: number, h: number): readonly Inked[] {
	const sign = SIGNS[arm];
	if (!sign) return [];
	const path = new Path2D();
	sign(path, w, h);
	return [{ path, filled: FILLED.includes(arm), drawn: true }];
}

const FILLED = ['artillery', 'person', 'civilians'];

const ellipse = (path: Path2D, x: number, y: number, rx: number, ry: number) => {
	path.moveTo(x + rx, y);
	path.ellipse(x, y, rx, ry, 0, 0, 2 * Math.PI);
};

const cross: Sign = (path, w, h) => {
	line(path, -w, -h, w, h);
	line(path, -w, h, w, -h);
};

const SIGNS: Readonly<Record<string, Sign>> = {
	infantry: cross,
	cavalry: (path, w, h) => line(path, -w, h, w, -h),
	tanks: (path, w, h) => ellipse(path, 0, 0, w * 0.62, h * 0.5),
	artillery: (path, _, h) => ellipse(path, 0, 0, h * 0.3, h * 0.3),
	'air-defence': (path, w, h) => {
		path.moveTo(-w * 0.6, h);
		path.quadraticCurveTo(0, -h * 1.1, w * 0.6, h);
	},
	air: (path, w) => {
		ellipse(path, -w * 0.3, 0, w * 0.3, w * 0.16);
		ellipse(path, w * 0.3, 0, w * 0.3, w * 0.16);
	},
	navy: (path, w, h) => {
		line(path, 0, -h * 0.6, 0, h * 0.6);
		path.moveTo(-w * 0.4, h * 0.1);
		path.quadraticCurveTo(0, h * 1.1, w * 0.4, h * 0.1);
	},
	'border-troops': (path, w, h) => {
		line(path, -w * 0.45, -h, -w * 0.45, h);
		line(path, w * 0.45, -h, w * 0.45, h);
	},
	engineers: (path, w, h) => {
		line(path, -w * 0.5, h * 0.4, -w * 0.5, -h * 0.4);
		line(path, -w * 0.5, -h * 0.4, w * 0.5, -h * 0.4);
		line(path, w * 0.5, -h * 0.4, w * 0.5, h * 0.4);
		line(path, 0, -h * 0.4, 0, h * 0.3);
	},
	headquarters: (path, w, h) => {
		line(path, -w * 0.45, h * 0.65, -w * 0.45, -h * 0.65);
		path.rect(-w * 0.45, -h * 0.65, w * 0.9, h * 0.7);
	},
	train: (path, w, h) => {
		path.rect(-w * 0.6, -h * 0.35, w * 1.2, h * 0.6);
		ellipse(path, -w * 0.3, h * 0.5, h * 0.16, h * 0.16);
		ellipse(path, w * 0.3, h * 0.5, h * 0.16, h * 0.16);
	},
	person: (path, _, h) => ellipse(path, 0, 0, h * 0.22, h * 0.22),
	civilians: (path, w, h) => {
		ellipse(path, -w * 0.25, 0, h * 0.18, h * 0.18);
		ellipse(path, w * 0.25, 0, h * 0.18, h * 0.18);
	},
};
