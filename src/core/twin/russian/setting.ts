/** Clock and camera in Russian. */
import { faceAt, otherFaces } from '../../clock-face';
import type { CameraFact, ClockFact } from '../fact';
import { isAt, metresText, nameOf, nearText, quoted, RU, sentence, stretchText, windText } from './words';

const LIGHTS: Readonly<Record<NonNullable<ClockFact['light']>, string>> = {
	day: '',
	'civil twilight': ', гражданские сумерки',
	'nautical twilight': ', навигационные сумерки',
	'astronomical twilight': ', астрономические сумерки',
	night: ', ночь',
};

/** `Через 8 часов: на часах 02:00, 31 июля 1938 г. (Советское местное время), ночь.` */
export function clockText({ at, offset, clockName, otherClocks, elapsed, light }: ClockFact): string {
	const { day, hour } = faceAt(at, offset, RU);
	const own = `${hour}, ${day}${clockName === undefined ? '' : ` (${clockName})`}${light === undefined ? '' : LIGHTS[light]}`;
	if (elapsed === undefined) {
		const others = otherFaces(at, offset, otherClocks, RU).map(
			(face) => `${face.hour}${face.day === undefined ? '' : `, ${face.day}`} (${face.name})`,
		);
		return sentence(`на часах ${own}${others.length > 0 ? `; на других: ${others.join(', ')}` : ''}`);
	}
	if (elapsed === 0) return sentence(`на часах по-прежнему ${own}`);
	const passed = stretchText(Math.abs(elapsed));
	if (elapsed < 0) return sentence(`часы возвращаются на ${passed} назад: ${own}`);
	return sentence(`${passed.startsWith('примерно ') ? passed.replace('примерно ', 'примерно через ') : `через ${passed}`}: на часах ${own}`); // prettier-ignore
}

const CHANGES: Readonly<Record<CameraFact['change'], string>> = {
	begins: 'на карте',
	cuts: 'другая карта:',
	closer: 'карта ближе:',
	wider: 'карта шире:',
	moves: 'карта сдвигается:',
	turns: 'карта поворачивается:',
};
/** A middle within this share of the picture's width from a place is the place. */
const MIDDLE = 0.05;

/** `Карта ближе: 12 км на 6,6 км, в центре — «Заозёрная».` */
export function cameraText({ change, widthKm, heightKm, up, middle }: CameraFact, tag: string): string {
	const [wide, high] = [widthKm, heightKm].map((km) => (km === undefined ? '' : metresText(km * 1000)));
	const extent = heightKm === undefined ? `около ${wide} местности, вид под углом` : `${wide} на ${high}`;
	const isRound = middle && (isAt(middle) || middle.km <= MIDDLE * widthKm);
	const place = !middle
		? ''
		: isRound
			? `, в центре — ${quoted(nameOf(middle.place, tag))}`
			: `, центр — ${nearText({ ...middle, doubtKm: middle.km / 3 }, tag)}`;
	return sentence(`${CHANGES[change]} ${extent}${place}${up === 'north' ? '' : `, вверху — ${windText(up)}`}`);
}
