/** The page that ours is measured against: MapLibre and deck.gl with the same style and the same layers, and nothing else of ours. */
import { MapLibreOverlay } from '@deck.gl/maplibre';
import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { parts, relief } from 'virtual:campaign';
import type { Frame } from '../../core/frame';
import { arrange } from '../../stage/arrangement';
import { loadCanvasFont } from '../../stage/fonts';
import { createGroundSetter } from '../../stage/ground-setter';
import { anchors, layers } from '../../stage/layers';
import { plainLook } from '../../core/look';
import { planeOf } from '../../stage/plane';
import { createRelief } from '../../stage/relief';
import { createMuster, musterUnits } from '../../stage/muster';
import { setLook } from '../../stage/set-look';
import { basemapStyle } from '../../stage/style';
import { buildAtlas } from '../../stage/symbols';
import { themes } from '../../stage/theme';
import { lettersOf, looksOf } from '../../stage/unit-looks';

setWorkerUrl(workerUrl);

/** What the bench asks of the bare page. */
export interface Bare {
	/** Shows one frame and resolves when MapLibre has come to rest and every layer is loaded. */
	readonly first: (frame: Frame) => Promise<void>;
	/** Milliseconds after navigation at which the frame that the page was told of was complete; `undefined` until then, and where it was told none. */
	firstPictureMs?: number;
	/** Plays frames over so many seconds, and tells how many pictures were drawn. */
	readonly play: (frames: readonly Frame[], seconds: number) => Promise<number>;
}

declare global {
	interface Window {
		bare?: Bare;
		firstFrame?: Frame;
	}
}

const tracks = parts.entities.filter((entity) => entity.kind === 'track');
const sides = [...new Set(tracks.flatMap(({ side }) => (side === undefined ? [] : [side])))];
const letters = lettersOf(tracks);
const ground = parts.entities.filter((entity) => entity.kind === 'ground');

await loadCanvasFont(letters);
const atlas = buildAtlas(looksOf(tracks), { theme: themes.paper, sides, units: 'counters' }, 1);
const files = relief && { folder: '../../../relief/', info: relief };
const map = new MapLibre({
	container: 'map',
	style: basemapStyle('../../../basemap/', themes.paper, files),
	maxPitch: 85,
	centerClampedToGround: false,
	fadeDuration: 0,
	attributionControl: false,
	canvasContextAttributes: { antialias: true },
});
const overlay = new MapLibreOverlay({ interleaved: true, layers: anchors() });
await map.once('load');
map.addControl(overlay);
const look = plainLook('en');
setLook(map, undefined, look);
const setGround = createGroundSetter(map, ground);
const muster = createMuster();
const terrain = createRelief(map, files, () => shown && show(shown));
let drawn: ReturnType<typeof layers> = [];
let shown: Frame | undefined;
let idle = false;
map.on('idle', () => (idle = true));

function show(frame: Frame): void {
	[shown, idle] = [frame, false];
	const { center, zoom, bearing, pitch } = frame.view;
	map.jumpTo({ center: [...center], zoom, bearing, pitch, elevation: terrain.elevation(frame.view) });
	setGround(frame.at, 'en');
	const { units } = arrange(frame, { zoomShift: 0, language: 'en' });
	drawn = layers(frame, units, musterUnits(muster, units), {
		look,
		theme: themes.paper,
		ground: terrain.set(frame.view),
		plane: planeOf(frame.view, 0),
		sides,
		letters,
		atlas,
	});
	overlay.setProps({ interleaved: true, layers: drawn });
	map.triggerRepaint();
}

const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

window.bare = {
	first: async (frame) => {
		show(frame);
		do await nextFrame();
		while (!idle || !terrain.settled() || !drawn.every((layer) => layer.isLoaded));
	},
	play: async (frames, seconds) => {
		const start = await nextFrame();
		for (let count = 1; ; count++) {
			const share = ((await nextFrame()) - start) / 1000 / seconds;
			show(frames[Math.min(frames.length - 1, Math.floor(share * frames.length))]!);
			if (share >= 1) return count;
		}
	},
};

if (window.firstFrame) {
	await window.bare.first(window.firstFrame);
	window.bare.firstPictureMs = performance.now();
}
