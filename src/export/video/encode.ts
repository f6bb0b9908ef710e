/** A film as a file: each frame is taken, encoded by the browser (WebCodecs), and written by mediabunny. */
import {
	CanvasSource,
	getFirstEncodableVideoCodec,
	Mp4OutputFormat,
	Output,
	QUALITY_HIGH,
	TextSubtitleSource,
	WebMOutputFormat,
	type Target,
	type VideoCodec,
} from 'mediabunny';
import { say } from '../../words';
import { drawPart } from '../picture/finish';
import type { Crop, Pixels } from '../picture/sizes';
import { shownAt, type Film } from './film';
import { VIDEO_FORMATS, type VideoFormat } from './formats';
import { captionsOf } from './vtt';

/** How a film is taken. */
export interface Shooting {
	readonly film: Film;
	readonly size: Pixels;
	/** The part of each picture that is seen. */
	readonly crop: Crop;
	readonly format: VideoFormat;
	/** The picture of a step, settled, or so many seconds into it. */
	readonly take: (slide: string, step: string, seconds?: number) => Promise<ImageBitmap>;
	/** Told after each frame how many are done. */
	readonly tell: (done: number) => void;
	readonly life: AbortSignal;
}

/** Seconds after which a whole picture comes at the latest, so that a film can be entered anywhere. */
const KEY_SECONDS = 2;

/** Takes and writes the film, with its captions in it. Rejects with a sentence, or the reason of the life when it ends; what was written till then is not to be used. */
export async function encodeFilm(shooting: Shooting, target: Target): Promise<VideoCodec> {
	const { film, size, format } = shooting;
	const codec = await codecFor(format, size);
	const canvas = new OffscreenCanvas(size.width, size.height);
	const source = new CanvasSource(canvas, { codec, quality: QUALITY_HIGH, keyFrameInterval: KEY_SECONDS });
	const captions = new TextSubtitleSource('webvtt');
	const output = new Output({ format: format === 'mp4' ? new Mp4OutputFormat() : new WebMOutputFormat(), target });
	output.addVideoTrack(source, { frameRate: film.fps });
	output.addSubtitleTrack(captions);
	try {
		await output.start();
		await captions.add(captionsOf(film));
		captions.close();
		await addFrames(shooting, canvas, source);
		await output.finalize();
	} catch (reason) {
		await output.cancel();
		throw reason;
	}
	return codec;
}

/** A picture that stands is taken once. */
async function addFrames(
	{ film, crop, take, tell, life }: Shooting,
	canvas: OffscreenCanvas,
	source: CanvasSource,
): Promise<void> {
	// Without transparency a film shows what is under it, whatever was there before.
	const pen = canvas.getContext('2d', { alpha: false })!;
	let drawn: string | undefined;
	for (let n = 0; n < film.frames; n++) {
		life.throwIfAborted();
		const { slide, step, seconds } = shownAt(film, n);
		const wanted = JSON.stringify([slide, step, seconds]);
		if (wanted !== drawn) drawPart(pen, await take(slide, step, seconds), crop);
		drawn = wanted;
		await source.add(n / film.fps, 1 / film.fps);
		tell(n + 1);
	}
}

async function codecFor(format: VideoFormat, size: Pixels): Promise<VideoCodec> {
	const tried = [...VIDEO_FORMATS[format]];
	const codec =
		'VideoEncoder' in globalThis ? await getFirstEncodableVideoCodec(tried, { ...size, quality: QUALITY_HIGH }) : null;
	if (codec) return codec;
	const [name, other] = format === 'mp4' ? ['MP4', 'WebM'] : ['WebM', 'MP4'];
	throw new Error(say('picture.noCodec', { name, other, codecs: tried.join(', '), ...size }));
}
