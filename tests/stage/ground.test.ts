/** The ground that MapLibre is sent: what stands at the instant of the frame, and nothing twice. */
import { describe, expect, it } from 'vitest';
import type { FeatureCollection } from 'geojson';
import type { Map as MapLibre } from 'maplibre-gl';
import { asInstant, parseInstant, type Instant } from '../../src/core/instant';
import { createGroundSetter } from '../../src/stage/ground-setter';
import { feature, read } from '../campaign/fixture';

const country = (en: string, span: object) =>
	feature(en.toLowerCase(), 'Point', [130, 42], {
		kind: 'ground',
		class: 'country',
		name: { en, ru: `${en}-ru` },
		...span,
	});
const { parts } = read(
	country('Before', { end: '1932-03-01T00:00+08:00' }),
	country('After', { start: '1932-03-01T00:00+08:00', end: '1945-08-18T00:00+09:00' }),
	country('Always', {}),
);
const ground = parts.entities.filter((entity) => entity.kind === 'ground');
const at = (text: string) => parseInstant(text) as Instant;

function setter(entities = ground) {
	const sent: string[][] = [];
	const setData = ({ features }: FeatureCollection) =>
		sent.push(features.map(({ properties }) => String(properties?.['label'])));
	const map = { getSource: () => ({ setData }) } as unknown as Pick<MapLibre, 'getSource'>;
	return { sent, set: createGroundSetter(map, entities) };
}

describe('the ground', () => {
	it('has the names of the instant: an end is no longer, a start already', () => {
		const { sent, set } = setter();
		const times = [
			'1860-11-14T12:00+10:00',
			'1932-02-29T23:59+08:00',
			'1932-03-01T00:00+08:00',
			'2017-06-01T12:00+10:00',
		];
		times.forEach((time) => set(at(time), 'en'));
		expect(sent).toEqual([['Before', 'Always'], ['After', 'Always'], ['Always']]);
	});

	it('is the same from wherever an instant is come to', () => {
		const years = ['1860', '1938', '2017', '1938', '1860', '2017'].map((year) => at(`${year}-06-01T12:00+10:00`));
		const { sent, set } = setter();
		years.forEach((year) => set(year, 'en'));
		const alone = years.map((year) => {
			const fresh = setter();
			fresh.set(year, 'en');
			return fresh.sent[0];
		});
		expect(sent).toEqual(alone);
	});

	it('is sent anew for another language, and not for another frame of the same time', () => {
		const { sent, set } = setter();
		['en', 'en', 'ru', 'ru'].forEach((language, i) => set(asInstant(at('1938-07-31T12:00+10:00') + i), language));
		expect(sent).toEqual([
			['After', 'Always'],
			['After-ru', 'Always-ru'],
		]);
	});

	it('without a span is sent once, whatever the time', () => {
		const { sent, set } = setter(ground.filter(({ id }) => id === 'always'));
		['1860', '1938', '2017'].forEach((year) => set(at(`${year}-06-01T12:00+10:00`), 'en'));
		expect(sent).toEqual([['Always']]);
	});
});
