/** How much of the ground the reference picture shows. */
import type { ViewState } from '../slide';
import { REFERENCE, WORLD } from '../view';

/** The equator in kilometres, on the sphere that Turf measures on. */
const EQUATOR = 2 * Math.PI * 6371.0088;

/** Kilometres of ground that a pixel covers in the middle of the picture. */
const kmPerPixel = ({ center, zoom }: ViewState) =>
	(EQUATOR * Math.cos((center[1] * Math.PI) / 180)) / (WORLD * 2 ** zoom);

/** From the left edge of the reference picture to the right, through its middle. */
export const widthKmOf = (view: ViewState): number => REFERENCE.width * kmPerPixel(view);

/** From the lower edge to the upper, where the view is straight down. */
export const heightKmOf = (view: ViewState): number => REFERENCE.height * kmPerPixel(view);
