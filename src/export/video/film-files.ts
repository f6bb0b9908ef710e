/** A film as files in memory: itself, and where they are asked for its captions and chapters. */
import { BufferTarget } from 'mediabunny';
import type { NamedFile } from '../picture/zipped';
import { encodeFilm, type Shooting } from './encode';
import { captionsOf, chaptersOf } from './vtt';

/** The files of a film, by a name without ending. Rejects as `encodeFilm` does. */
export async function filmFiles(shooting: Shooting, name: string): Promise<readonly NamedFile[]> {
	const { film, format } = shooting;
	const target = new BufferTarget();
	await encodeFilm(shooting, target);
	const text = (words: string) => new Blob([words], { type: 'text/vtt' });
	return [
		{ name: `${name}.${format}`, blob: new Blob([target.buffer!], { type: `video/${format}` }) },
		{ name: `${name}.vtt`, blob: text(captionsOf(film)) },
		{ name: `${name}.chapters.vtt`, blob: text(chaptersOf(film)) },
	];
}
