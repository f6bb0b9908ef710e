/** The words of a film as WebVTT: captions by step, chapters by slide. */
import type { Film, FilmStep } from './film';

interface Cue {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** The caption of each step while it stands. */
export const captionsOf = ({ steps }: Film): string =>
	vtt(steps.map(({ start, end, caption }) => ({ start, end, text: caption })));

/** The title of each slide while its steps stand. */
export function chaptersOf({ steps }: Film): string {
	const chapters: (Cue & Pick<FilmStep, 'slide'>)[] = [];
	for (const { slide, title, start, end } of steps) {
		const last = chapters.at(-1);
		if (last?.slide === slide) chapters[chapters.length - 1] = { ...last, end };
		else chapters.push({ slide, start, end, text: title });
	}
	return vtt(chapters);
}

const vtt = (cues: readonly Cue[]): string =>
	['WEBVTT', ...cues.map(({ start, end, text }) => `${clock(start)} --> ${clock(end)}\n${escaped(text)}`), ''].join(
		'\n\n',
	);

/** `HH:MM:SS.mmm`. */
function clock(seconds: number): string {
	const ms = Math.round(seconds * 1000);
	const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
	return `${two(ms / 3_600_000)}:${two((ms / 60_000) % 60)}:${two((ms / 1000) % 60)}.${String(ms % 1000).padStart(3, '0')}`;
}

/** A cue ends at an empty line, and what looks like a tag would be one. */
const escaped = (text: string) =>
	text
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!);
