import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input } from 'mediabunny';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { FilmMade } from '../../src/app/film';
import { useSite } from './site';

const site = useSite();
const SIZE = { width: 320, height: 180 };
/** Four steps; the first is a cut, the others move for a second and a half each. Few frames a second, so that few pictures are drawn. */
const ORDER = { ...SIZE, slide: 'the-dead-by-source', fps: 4, format: 'webm' } as const;
const SECONDS = 3 + 3 * 4.5;

/** What a page makes of the order: the bytes as they were written, at their places. */
async function made(page: Page): Promise<FilmMade & { readonly bytes: Uint8Array }> {
	const { text, ...film } = await page.evaluate(async (order) => {
		const pieces: { readonly bytes: Uint8Array; readonly position: number }[] = [];
		const film = await window.presentation!.film(order, {
			write: async (bytes, position) => pieces.push({ bytes: bytes.slice(), position }),
		});
		const whole = new Uint8Array(Math.max(...pieces.map(({ bytes, position }) => position + bytes.length)));
		for (const { bytes, position } of pieces) whole.set(bytes, position);
		return { ...film, text: btoa(Array.from(whole, (byte) => String.fromCharCode(byte)).join('')) };
	}, ORDER);
	return { ...film, bytes: new Uint8Array(Buffer.from(text, 'base64')) };
}

/** The frames of a film as a browser decodes them: their seconds, and the hash of their pixels. */
async function decoded(page: Page, bytes: Uint8Array) {
	const input = new Input({ source: new BufferSource(bytes), formats: ALL_FORMATS });
	const track = (await input.getPrimaryVideoTrack())!;
	const packets = [];
	for await (const { data, type, timestamp } of new EncodedPacketSink(track).packets())
		packets.push({ data: Buffer.from(data).toString('base64'), type, timestamp });
	const { codec, codedWidth, codedHeight } = (await track.getDecoderConfig())!;
	const duration = await input.computeDuration();
	const frames = await page.evaluate(decode, { packets, config: { codec, codedWidth, codedHeight } });
	return { duration, frames };
}

interface Encoded {
	readonly packets: readonly { readonly data: string; readonly type: 'key' | 'delta'; readonly timestamp: number }[];
	readonly config: { codec: string; codedWidth?: number | undefined; codedHeight?: number | undefined };
}

/** In the page. */
async function decode({ packets, config: { codec } }: Encoded) {
	const frames: { readonly seconds: number; readonly sha: string }[] = [];
	let failed: Error | undefined;
	let hashing = Promise.resolve();
	const hash = async (frame: VideoFrame) => {
		const pixels = new Uint8Array(frame.allocationSize());
		await frame.copyTo(pixels);
		const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', pixels));
		frames.push({ seconds: frame.timestamp / 1e6, sha: Array.from(digest, (byte) => byte.toString(16)).join('') });
		frame.close();
	};
	const decoder = new VideoDecoder({
		output: (frame) => void (hashing = hashing.then(() => hash(frame))),
		error: (reason) => (failed = reason),
	});
	decoder.configure({ codec });
	for (const { data, type, timestamp } of packets) {
		const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
		decoder.decode(new EncodedVideoChunk({ data: bytes, type, timestamp: timestamp * 1e6 }));
	}
	await decoder.flush();
	await hashing;
	if (failed) throw failed;
	return frames;
}

it('a film has a frame at every n / fps, moves where steps move, and is the same frame by frame when it is made again', async () => {
	const tab = await site().open('?mode=still', { ...SIZE, scale: 1 });
	const first = await made(tab.page);
	const { duration, frames } = await decoded(tab.page, first.bytes);
	expect(frames.map(({ seconds }) => seconds)).toEqual(
		Array.from({ length: SECONDS * ORDER.fps }, (_, n) => expect.closeTo(n / ORDER.fps, 2) as number),
	);
	expect(first.frames).toBe(frames.length);
	expect(duration).toBeCloseTo(SECONDS, 2);
	expect(first.chapters.match(/-->/g)).toHaveLength(1);
	expect(first.captions.match(/-->/g)).toHaveLength(4);
	const again = await made(tab.page);
	expect((await decoded(tab.page, again.bytes)).frames).toEqual(frames);
	// Steps differ from each other, and something moves in between.
	expect(new Set(frames.map(({ sha }) => sha)).size).toBeGreaterThan(8);
	expect(tab.faults).toEqual([]);
	await tab.close();
});
