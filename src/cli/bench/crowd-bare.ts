/**
 * A crowd on MapLibre and deck.gl alone: the layers that our stage draws, their rows kept and every position prepared before it is wanted, so that
 * a frame reads numbers and makes nothing.
 */
import { MapLibreOverlay } from '@deck.gl/maplibre';
import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { cursorAt } from '../../core/cursor';
import type { Deck } from '../../core/deck';
import { CROWD } from '../../core/fleet';
import { frameAt } from '../../core/frame';
import { asSeconds } from '../../core/instant';
import type { UnitMark } from '../../core/mark';
import { loadCanvasFont } from '../../stage/fonts';
import { anchors } from '../../stage/layers';
import { trailsOf } from '../../stage/layers/trails';
import { basemapStyle } from '../../stage/style';
import { buildAtlas } from '../../stage/symbols';
import { flatGround } from '../../stage/terrain';
import { themes } from '../../stage/theme';
import { lettersOf, looksOf } from '../../stage/unit-looks';
import type { CrowdMap } from './crowd';
import { layersOf, type Sample } from './crowd-layers';

/** Prepared moments in a movement: one for each frame that the bench shows, so that each is a new one. */
const SAMPLES = 60;

/** Starts the bare map in the element `map`. */
export async function startBareCrowd(deck: Deck, seconds: number): Promise<CrowdMap> {
	setWorkerUrl(workerUrl);
	const unitsAt = (time: number) =>
		frameAt(deck, cursorAt(deck, 1, asSeconds(time))).marks.filter((mark) => mark.kind === 'unit');
	const first = unitsAt(seconds / 2);
	const samples = Array.from({ length: SAMPLES }, (_, i) => sampleOf(unitsAt((seconds * i) / SAMPLES), deck.sides));
	const tracks = [...deck.campaign.entities.values()].filter((entity) => entity.kind === 'track');
	await loadCanvasFont(lettersOf(tracks));
	const atlas = buildAtlas(looksOf(tracks), { theme: themes.paper, sides: deck.sides, units: 'counters' }, 1);
	const map = new MapLibre({
		container: 'map',
		style: basemapStyle('../../../basemap/', themes.paper, undefined),
		fadeDuration: 0,
		attributionControl: false,
		canvasContextAttributes: { antialias: true },
	});
	await map.once('load');
	const overlay = new MapLibreOverlay({ interleaved: true, layers: anchors() });
	map.addControl(overlay);
	const { center, zoom } = deck.keyframes[1]!.view;
	const data = { length: first.length };
	let drawn = anchors();
	return {
		show: (time) => {
			const index = Math.floor((time / seconds) * SAMPLES) % SAMPLES;
			map.jumpTo({ center: [...center], zoom: zoom + Math.log2(innerWidth / 1920), bearing: 0, pitch: 0 });
			drawn = [...anchors(), ...layersOf({ data, units: first, sample: samples[index]!, index, atlas })];
			overlay.setProps({ interleaved: true, layers: drawn });
			map.triggerRepaint();
		},
		ready: async () => {
			do await new Promise(requestAnimationFrame);
			while (!map.areTilesLoaded() || !drawn.every((layer) => layer.isLoaded));
		},
	};
}

function sampleOf(units: readonly UnitMark[], sides: readonly string[]): Sample {
	return {
		positions: Float64Array.from(units.flatMap(({ position }) => position)),
		headings: Float64Array.from(units, ({ heading }) => heading ?? 0),
		trails:
			units.length > CROWD
				? []
				: units.flatMap((unit) => trailsOf(unit, { theme: themes.paper, sides, ground: flatGround })),
	};
}
