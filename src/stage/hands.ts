/** What hands do to the map: a detour of the camera, from which no step follows. */
import type { Map as MapLibre } from 'maplibre-gl';
import type { ViewState } from '../core/slide';
import type { StageEvents } from './stage';
import type { Viewport } from './viewport';

/** Tells of every picture that was drawn, and of the view in which somebody's hand left the map. */
export function listenToHands(map: MapLibre, { rendered, dragged }: StageEvents, viewport: () => Viewport): void {
	if (rendered) map.on('render', rendered);
	if (!dragged) return;
	// eslint-disable-next-line no-restricted-syntax -- A view of the camera is told: no cursor and no keyframe follows from it.
	map.on('moveend', (event) => {
		if (event.originalEvent) dragged(viewOf(map, viewport()));
	});
}

/** The view state that the map shows now. */
function viewOf(map: MapLibre, { zoomShift }: Viewport): ViewState {
	const { lng, lat } = map.getCenter();
	return { center: [lng, lat], zoom: map.getZoom() - zoomShift, bearing: map.getBearing(), pitch: map.getPitch() };
}
