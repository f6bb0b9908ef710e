/** Air strikes: the edge of the zone for as long as it stands, bursts while bombs fall, the bombers' run-in, and how far it was heard. */
import { PathStyleExtension } from '@deck.gl/extensions';
import { PathLayer, ScatterplotLayer, SolidPolygonLayer } from '@deck.gl/layers';
import { burstsAt, type Burst } from '../../core/bursts';
import { bbox } from '@turf/bbox';
import type { Instant } from '../../core/instant';
import type { ZoneMark } from '../../core/mark';
import { ringsOf } from '../hearing';
import type { Tools } from '../layers';
import { inkOf } from '../names';
import { runInOf } from '../run-in';
import { starRing } from '../star';
import { FIRST_LABEL } from '../style/names';
import { rgba, size, type Rgba } from '../theme';

interface Drawn {
	readonly burst: Burst;
	readonly ink: string;
	readonly opacity: number;
	/** Smaller than 1 where the zone itself is small on the screen. */
	readonly scale: number;
}
interface Stroke {
	readonly path: [number, number][];
	readonly width: number;
	readonly colour: Rgba;
	readonly dash: readonly [number, number];
}

const DASH = new PathStyleExtension({ dash: true, highPrecisionDash: true });
/** Reference pixels from the middle of a burst to its points when it is new, and to its ring when it is gone. */
const REACH = { light: { star: 17, ring: 30 }, heavy: { star: 36, ring: 78 } } as const;
/** The star of a burst is out at this age; its ring goes on. */
const FLASH = 0.65;
/** Reference pixels across a zone in which bursts have their full size, and the least share of it. */
const ROOM = 110;
const LEAST = 0.2;

/** Everything of strikes but their wash, which they share with other areas. */
export function strikeLayers(zones: readonly ZoneMark[], at: Instant, tools: Tools) {
	const strikes = zones.filter(({ strike }) => strike !== undefined);
	const strokes = strikes.flatMap((zone) => [
		...edgesOf(zone, tools),
		...hearingOf(zone, tools),
		...runInStrokes(zone, tools),
	]);
	const bursts = strikes.flatMap((zone) => burstsOf(zone, at, tools));
	return [
		strokeLayer('strike-casing', strokes, tools, 4),
		strokeLayer('strike-edges', strokes, tools, 0),
		...burstLayers(bursts, tools),
	];
}

function burstsOf(zone: ZoneMark, at: Instant, tools: Tools): Drawn[] {
	const bursts = burstsAt(zone, at);
	if (bursts.length === 0) return [];
	const [west, south, east, north] = bbox(zone.geometry);
	const [a, b] = [tools.plane.to([west, south]), tools.plane.to([east, north])];
	const scale = Math.max(LEAST, Math.min(1, Math.hypot(b[0] - a[0], b[1] - a[1]) / ROOM));
	return bursts.map((burst) => ({ burst, ink: inkOf(zone, tools), opacity: zone.opacity, scale }));
}

function strokeLayer(id: string, data: readonly Stroke[], { theme, ground }: Tools, casing: number) {
	return new PathLayer<Stroke>({
		id,
		data,
		getPath: ({ path }) => ground.line(path) as never,
		parameters: ground.parameters,
		widthUnits: 'pixels',
		getWidth: ({ width }) => width * theme.weight + casing,
		getColor: ({ colour }) => [...(casing > 0 ? rgba(theme.halo, (0.6 * colour[3]) / 255) : colour)],
		jointRounded: true,
		extensions: [DASH],
		...{
			getDashArray: ({ dash }: Stroke) => (casing > 0 ? [0, 0] : [...dash]),
			dashJustified: false,
			beforeId: FIRST_LABEL,
		},
	});
}

function edgesOf(zone: ZoneMark, tools: Tools): Stroke[] {
	const { geometry, confidence, opacity } = zone;
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	const colour = rgba(inkOf(zone, tools), 0.8 * opacity);
	const dash: Stroke['dash'] = confidence === 'documented' ? [0, 0] : [5, 3.5];
	return polygons.flat().map((path) => ({ path: path as [number, number][], width: size.strike, colour, dash }));
}

function hearingOf(zone: ZoneMark, tools: Tools): Stroke[] {
	const colour = rgba(inkOf(zone, tools), 0.85 * zone.opacity);
	return ringsOf(zone).map(({ ring }) => ({ path: ring, width: size.hearing, colour, dash: [7, 5] }));
}

function runInStrokes(zone: ZoneMark, tools: Tools): Stroke[] {
	const runIn = runInOf(zone, tools.plane);
	if (!runIn) return [];
	const colour = rgba(inkOf(zone, tools), zone.opacity);
	return [
		{ path: runIn.shaft, width: size.runIn, colour, dash: [3, 2] },
		{ path: runIn.head, width: size.runIn, colour, dash: [0, 0] },
	];
}

/** A burst is a star that shrinks, in a ring that widens and pales; both keep a pale edge, so that they read without colour. */
function burstLayers(bursts: readonly Drawn[], { ground, plane, theme }: Tools) {
	const reach = ({ burst }: Drawn) => (burst.heavy ? REACH.heavy : REACH.light);
	const flashing = bursts.filter(({ burst }) => burst.age < FLASH);
	return [
		new ScatterplotLayer<Drawn>({
			id: 'burst-rings',
			data: bursts,
			getPosition: ({ burst }) => ground.point(burst.position),
			parameters: ground.parameters,
			radiusUnits: 'pixels',
			getRadius: (drawn) => drawn.scale * reach(drawn).ring * (0.35 + 0.65 * Math.sqrt(drawn.burst.age)),
			stroked: true,
			lineWidthUnits: 'pixels',
			getLineWidth: ({ burst, scale }) => (burst.heavy ? 4.5 : 2.2) * Math.max(0.5, scale),
			getFillColor: ({ burst, opacity }) => [...rgba(theme.halo, 0.55 * opacity * (1 - burst.age))],
			getLineColor: ({ burst, ink, opacity }) => [...rgba(ink, opacity * (1 - burst.age) ** 0.7)],
			...{ beforeId: FIRST_LABEL },
		}),
		new SolidPolygonLayer<Drawn>({
			id: 'burst-stars',
			data: flashing,
			getPolygon: (drawn) => {
				const middle = plane.to(drawn.burst.position);
				const ring = starRing(middle, drawn.scale * reach(drawn).star * (1 - 0.6 * (drawn.burst.age / FLASH)));
				return ring.map((point) => ground.point(plane.from(point)));
			},
			getFillColor: ({ ink, opacity }) => [...rgba(ink, opacity)],
			...{ beforeId: FIRST_LABEL },
		}),
	];
}
