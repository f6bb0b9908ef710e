/** Ids of the exercise that several pages show, and the view that most of them take. */
import type { ViewState } from '../core/slide';

/** Plain land far from any sea or border; nearly every mark lies round its middle. */
export const HERE: ViewState = { center: [67, 48.5], zoom: 13, bearing: 0, pitch: 0 };
/** Noon of the day of the exercise. */
export const NOON = '1930-10-07T12:00+04:30';

/** An hour of that day. */
export const hour = (hours: number, minutes = 0): string => `1930-10-07T${two(hours)}:${two(minutes)}+04:30`;
const two = (value: number) => String(value).padStart(2, '0');

const ids = (prefix: string, names: string): readonly string[] => names.split(' ').map((name) => prefix + name);

export const ARMS = ids(
	'arm-',
	'infantry cavalry tanks artillery air-defence air navy border-troops engineers headquarters train civilians person',
);
export const ECHELONS = ids(
	'echelon-',
	'person squad platoon company battalion regiment brigade division corps army front',
);
export const CONFIDENCES = ids('confidence-', 'documented inferred schematic');
export const STATES = ids('state-', 'arriving present withdrawn destroyed');
export const SIDES = ids('side-', 'north south east west centre none');
export const CROWD = ids('crowd-', '1 2 3 4 5 6 7 8');
export const ON_HILL = ids('on-hill-', '1 2 3');
export const HEADINGS = ids('heading-', 'n ne e se s sw w nw');
export const PLACES = ids('a-', 'hill village town city post point');
export const FIVE_NAMES = ids('five-', 'hill village town city post');
export const HAMLETS = ids('near-', '1 2 3 4 5 6 7 8 9');
