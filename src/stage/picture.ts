/** One MapLibre map with deck.gl's layers in it: an incarnation of the stage, gone with its GPU context. */
import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { LonLat } from '../core/entity';
import { hiddenGroups } from '../core/groups';
import { plainLook, type Look } from '../core/look';
import type { Staging } from '../core/staging';
import { completed, layersLoaded, type Completable } from './complete';
import { toldBlockers } from './told/blockers';
import { tellDeviceSize } from './deck-size';
import { arrangeStaging, type Arrangement } from './arrangement';
import { anchors, layers } from './layers';
import { startMap } from './map';
import { createGroundSetter, type GroundSetter } from './ground-setter';
import { createMuster, musterCrowd, musterUnits, type Muster, type Ranks } from './muster';
import { createNameSetter, namedIn, type NameSetter } from './name-setter';
import { createRelief, type Relief } from './relief';
import { setNight } from './night';
import { paintingOf, watchedPainting } from './painting';
import { planeOf, type Point } from './plane';
import { setLook } from './set-look';
import { restWhenIdle } from './rest';
import { seenFrame } from './seen';
import { forgetAnchors } from './forget-anchors';
import { placeAt, pointOf } from './ground-point';
import { imageOf, paint } from './photograph';
import type { Drawn } from './hit';
import { listenToHands } from './hands';
import type { Equipment, StageEvents, StageOptions } from './stage';
import { buildAtlas, type Atlas } from './symbols';
import { themes } from './theme';
import { atlasRatio, type Viewport } from './viewport';

/** What the stage asks of an incarnation. */
export interface Picture {
	readonly draw: (staging: Staging, look: Look) => void;
	readonly resize: (viewport: Viewport) => void;
	readonly ready: (life: AbortSignal) => Promise<void>;
	readonly project: (position: LonLat) => Point;
	readonly unproject: (point: Point) => LonLat;
	/** `undefined` before anything was drawn. */
	readonly drawn: () => Drawn | undefined;
	readonly image: () => Promise<ImageBitmap>;
	readonly paint: (onto: HTMLCanvasElement) => void;
	readonly remove: () => void;
}

/** What is told of an incarnation; `lost` when the GPU takes its context away. */
export interface PictureEvents extends StageEvents {
	readonly lost: () => void;
}

/** What an incarnation holds; all of it can be made again from options, viewport and frame. */
interface Holdings extends Completable {
	readonly names: NameSetter;
	readonly setGround: GroundSetter;
	readonly relief: Relief;
	readonly options: StageOptions;
	viewport: Viewport;
	atlas: Atlas;
	readonly muster: Muster;
	/** What was drawn last, and how it was arranged. */
	arranged: Pick<Drawn, 'marks' | 'arrangement'> | undefined;
	look: Look;
	/** The look in which basemap and atlas are; it follows `look` as soon as the map can take it. */
	styled: Look | undefined;
}

/** The look of a picture that was not asked for any yet. */
const START = plainLook('en');

/** What is so before anything was drawn. */
const BLANK = {
	arranged: undefined,
	staging: undefined,
	look: START,
	styled: undefined,
	drawn: [],
	overlay: undefined,
	idle: false,
	wake: () => undefined,
	waiting: undefined,
} as const;

/** Starts a map in an element. */
export function createPicture(
	holder: HTMLElement,
	options: Equipment,
	viewport: Viewport,
	events: PictureEvents,
): Picture {
	const map = startMap(holder, options, viewport, events.lost);
	const held: Holdings = {
		map,
		painting: options.unwatched ? paintingOf(map.getCanvas()) : watchedPainting(map),
		names: createNameSetter(map, options.sides),
		setGround: createGroundSetter(map, options.ground),
		relief: createRelief(map, options.relief, () => redraw(held)),
		options,
		viewport,
		atlas: atlasFor(options, viewport, START),
		muster: createMuster(),
		...BLANK,
	};
	// Added before the style is loaded, the overlay never gets its group of layers: visgl/deck.gl#10733.
	map.once('load', () => addOverlay(held));
	map.on('idle', () => (held.idle = true));
	map.on('render', () => chooseAnew(held));
	listenToHands(map, events, () => held.viewport);
	return {
		draw: (staging, look) => draw(held, staging, look),
		resize: (next) => resize(held, next),
		ready: (life) => completed(held, life),
		project: (position) => pointOf(map, held.viewport, position),
		unproject: (point) => placeAt(map, held.viewport, point),
		drawn: () => drawnBy(held),
		image: () => imageOf(map),
		paint: (onto) => held.painting.finish(() => paint(map, onto)),
		remove: () => map.remove(),
	};
}

function drawnBy({ map, viewport, look, arranged }: Holdings): Drawn | undefined {
	const to = (position: LonLat) => pointOf(map, viewport, position);
	return arranged && { ...arranged, language: look.names, unit: viewport.unit, to };
}

function addOverlay(held: Holdings): void {
	held.overlay = new MapLibreOverlay({ interleaved: true, layers: anchors() });
	held.map.addControl(held.overlay);
	held.wake = restWhenIdle(held.map, held.overlay, () => layersLoaded(held)).wake;
	redraw(held);
}

function redraw(held: Holdings): void {
	if (held.staging) draw(held, held.staging, held.look);
}

function draw(held: Holdings, staging: Staging, look: Look): void {
	const { map, overlay, viewport, options, painting } = held;
	Object.assign(held, { staging, look, waiting: undefined, idle: false });
	painting.begin(staging.settled);
	const { center, zoom, bearing, pitch } = staging.view;
	const elevation = held.relief.elevation(staging.view);
	map.jumpTo({ center: [...center], zoom: zoom + viewport.zoomShift, bearing, pitch, elevation });
	if (!overlay) return;
	tellDeviceSize(overlay, map.getCanvas());
	dress(held);
	held.setGround(staging.at, look.names, hiddenGroups(look));
	const ground = held.relief.set(staging.view);
	setNight(map, staging.sky, themes[look.theme]);
	const { sides, letters, over } = options;
	const seen = seenFrame(staging, look, viewport);
	const arrangement = arrangeStaging(seen, { viewport, look, over });
	held.arranged = { marks: seen.marks, arrangement };
	const plane = planeOf(seen.view, viewport.zoomShift);
	const tools = { look, theme: themes[look.theme], ground, sides, letters, atlas: held.atlas, plane };
	held.drawn = layers(seen, arrangement.units, ranksOf(held.muster, seen, arrangement, look), tools);
	overlay.setProps({ interleaved: true, layers: [...held.drawn] });
	const told = over ? toldBlockers(seen, viewport, () => over(seen, look)) : [];
	held.names.set(...namedIn(seen, arrangement, look), look, told);
	held.wake();
	chooseAnew(held);
	map.triggerRepaint();
}

/** A picture that stands keeps no trace of how it came about, not even of its own first drawings. */
function chooseAnew({ map, staging }: Holdings): void {
	if (staging?.settled) forgetAnchors(map);
}

function ranksOf(muster: Muster, { crowd }: Staging, { units }: Arrangement, look: Look): Ranks {
	return crowd ? musterCrowd(muster, crowd, look.agreed, hiddenGroups(look)) : musterUnits(muster, units);
}

/** Brings basemap and symbols into the look. */
function dress(held: Holdings): void {
	const { map, options, viewport, look, styled } = held;
	if (styled?.theme !== look.theme || styled.units !== look.units) held.atlas = atlasFor(options, viewport, look);
	setLook(map, styled, look);
	held.styled = look;
}

function resize(held: Holdings, next: Viewport): void {
	const { map, options, viewport, staging, look } = held;
	if (next.width === viewport.width && next.height === viewport.height && next.unit === viewport.unit) return;
	if (atlasRatio(next, options) !== atlasRatio(viewport, options)) held.atlas = atlasFor(options, next, look);
	held.viewport = next;
	map.setPixelRatio(options.pixelRatio * next.unit);
	map.resize();
	if (staging) draw(held, staging, look);
}

function atlasFor(options: StageOptions, viewport: Viewport, { theme, units }: Look): Atlas {
	const drawn = { theme: themes[theme], sides: options.sides, units };
	return buildAtlas(options.units, drawn, atlasRatio(viewport, options));
}
