/** Clock and camera in English. */
import { faceAt, otherFaces } from '../../clock-face';
import type { CameraFact, ClockFact } from '../fact';
import { isAt, nearText, stretchText, within } from './words';

const LIGHTS = { day: '', night: ', night' } as const;

/** `8 hours later, the clock shows 02:00 on 31 July 1938, Soviet local time, night.` */
export function clockText({ at, offset, clockName, otherClocks, elapsed, light }: ClockFact): string {
	const { day, hour } = faceAt(at, offset);
	const dark = light === undefined ? '' : light in LIGHTS ? LIGHTS[light as keyof typeof LIGHTS] : `, ${light}`;
	const own = `${hour} on ${day}${clockName === undefined ? '' : `, ${clockName}`}${dark}`;
	if (elapsed === undefined) {
		const others = otherFaces(at, offset, otherClocks).map(
			(face) => `${face.hour}${face.day === undefined ? '' : ` on ${face.day}`} ${face.name}`,
		);
		return `The clock shows ${own}${others.length > 0 ? ` (${others.join('; ')})` : ''}.`;
	}
	if (elapsed === 0) return `The clock still shows ${own}.`;
	const passed = stretchText(Math.abs(elapsed));
	return elapsed > 0
		? `${passed.replace(/^a/, 'A')} later, the clock shows ${own}.`
		: `The clock goes back ${passed}, to ${own}.`;
}

const CHANGES: Readonly<Record<CameraFact['change'], string>> = {
	begins: 'shows',
	cuts: 'cuts to',
	closer: 'closes in on',
	wider: 'draws back to',
	moves: 'moves to',
	turns: 'turns and shows',
};
/** A middle within this share of the picture's width from a place is the place. */
const MIDDLE = 0.05;

/** `The map closes in on 12 km by 6.6 km round Zaozernaya.` */
export function cameraText({ change, widthKm, heightKm, up, middle }: CameraFact, tag: string): string {
	const extent =
		heightKm === undefined
			? `about ${sizeText(widthKm)} of ground, seen aslant,`
			: `${sizeText(widthKm)} by ${sizeText(heightKm)}`;
	const isRound = middle && (isAt(middle) || middle.km <= MIDDLE * widthKm);
	const place = !middle
		? ''
		: isRound
			? ` round ${within(middle.place, tag)}`
			: `, its middle ${nearText({ ...middle, doubtKm: middle.km / 3 }, tag)}`;
	const text = `The map ${CHANGES[change]} ${extent}${place}${up === 'north' ? '' : `, ${up} at the top`}.`;
	return text.replace(/,,/, ',').replace(/,\.$/, '.');
}

/** A size to two digits: nobody measures the picture. */
function sizeText(km: number): string {
	const value = Number((km < 1 ? km * 1000 : km).toPrecision(2));
	return `${value.toLocaleString('en-GB')}\u00a0${km < 1 ? 'm' : 'km'}`;
}
