/** Where insets belong: a letter on the map, the same as on their panel. */
import { TextLayer } from '@deck.gl/layers';
import type { InsetMark } from '../../core/mark';
import { UPRIGHT } from '../fonts';
import type { Tools } from '../layers';
import type { Plane } from '../plane';
import { rgba, size } from '../theme';

interface Anchor {
	readonly position: [number, number];
	/** Letters of all insets that belong here. */
	readonly letters: string;
	readonly opacity: number;
}

/** Reference pixels within which letters would lie over each other: one sign then bears them all. */
const NEAR = 60;

/** The letters of insets, over everything, a little above their place. */
export function insetLayer(insets: readonly InsetMark[], { theme, plane }: Tools) {
	return new TextLayer<Anchor>({
		id: 'insets',
		data: anchorsOf(insets, plane),
		getPosition: ({ position }) => position,
		getText: ({ letters }) => letters,
		getSize: size.unitLabel,
		getColor: ({ opacity }) => [...rgba(theme.halo, opacity)],
		getPixelOffset: [0, 34],
		fontFamily: UPRIGHT,
		fontWeight: 600,
		characterSet: [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 '],
		background: true,
		backgroundPadding: [9, 4],
		backgroundBorderRadius: 4,
		getBackgroundColor: ({ opacity }) => [...rgba(theme.text, opacity)],
		getBorderColor: ({ opacity }) => [...rgba(theme.halo, opacity)],
		getBorderWidth: 2,
		parameters: { depthCompare: 'always', depthWriteEnabled: false },
	});
}

function anchorsOf(insets: readonly InsetMark[], plane: Plane): readonly Anchor[] {
	return insets.reduce<readonly Anchor[]>((anchors, { geometry, letter, opacity }) => {
		const position: [number, number] = [geometry.coordinates[0]!, geometry.coordinates[1]!];
		const [x, y] = plane.to(position);
		const isNear = (anchor: Anchor) => {
			const [ax, ay] = plane.to(anchor.position);
			return Math.hypot(ax - x, ay - y) < NEAR;
		};
		const near = anchors.find(isNear);
		if (!near) return [...anchors, { position, letters: letter, opacity }];
		const joined = { ...near, letters: `${near.letters} ${letter}`, opacity: Math.max(near.opacity, opacity) };
		return anchors.map((anchor) => (anchor === near ? joined : anchor));
	}, []);
}
