/** Links: `#/slide/step` and `#/slide/step@1.5`, and the mode in the query. */
import { cursorAt, settled, type Cursor } from '../core/cursor';
import type { Deck } from '../core/deck';
import { keyframeIndex } from '../core/deck/keyframe-index';
import { asSeconds, type Seconds } from '../core/instant';
import { nearest } from '../core/problem';
import { insteadOf, keyframeLeftOut } from './left-out';
import { say } from '../words';

/** How the page presents itself. */
export type Mode = 'read' | 'lecture' | 'presenter' | 'testcard' | 'still' | 'handout' | 'gallery';
const MODES: readonly Mode[] = ['read', 'lecture', 'presenter', 'testcard', 'still', 'handout', 'gallery'];

/** What a link asked for, and a sentence where that was not to be had. */
export interface Read<T> {
	readonly value: T;
	readonly notice: string | undefined;
}

/** The link of a cursor; the time is told only where the step is neither settled nor playing. */
export function linkTo(deck: Deck, cursor: Cursor, playing: boolean): string {
	const path = `#/${encodeURIComponent(cursor.slide)}/${encodeURIComponent(cursor.step)}`;
	return playing || settled(deck, cursor) ? path : `${path}@${Number(cursor.time.toFixed(3))}`;
}

/**
 * The cursor of a link. What does not exist becomes the nearest that does, and what the edition leaves out of the whole deck the nearest of its
 * steps; the notice says so. An empty link is the beginning.
 */
export function readLink(deck: Deck, hash: string, whole: Deck = deck): Read<Cursor> {
	const [slideName = '', stepName = '', time] = parts(hash);
	if (slideName === '') return { value: cursorAt(deck, 0), notice: undefined };
	const left = keyframeLeftOut(deck, whole, slideName, stepName);
	if (left >= 0) return insteadOf(left, deck, whole);
	const slide = deck.slides.find(({ id }) => id === slideName) ?? nearestSlide(deck, slideName);
	const step = slide.steps.includes(stepName) ? stepName : (nearest(stepName, slide.steps) ?? slide.steps[0]!);
	const index = keyframeIndex(deck, slide.id, step);
	const seconds = readSeconds(time, deck.keyframes[index]!.duration);
	const found = slide.id === slideName && (stepName === '' || step === stepName);
	const notice = found ? seconds.notice : say('notices.noStep', { link: clip(hash), title: slide.title, step });
	return { value: cursorAt(deck, index, seconds.value), notice };
}

/** The mode in a query such as `?mode=lecture`; `read` where it says none or one that does not exist. */
export function readMode(search: string): Read<Mode> {
	const text = new URLSearchParams(search).get('mode');
	const mode = MODES.find((known) => known === text);
	if (mode !== undefined || text === null) return { value: mode ?? 'read', notice: undefined };
	return { value: 'read', notice: say('notices.noMode', { mode: clip(text) }) };
}

function parts(hash: string): (string | undefined)[] {
	const match = /^#?\/?([^/]*)(?:\/([^/@]*))?(?:@(.*))?/.exec(hash);
	return [decode(match?.[1]), decode(match?.[2]), match?.[3]];
}

function decode(text: string | undefined): string | undefined {
	try {
		return text && decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** The nearest slide by name: by edit distance, else one that has a word in common, else the first. */
function nearestSlide(deck: Deck, name: string) {
	const ids = deck.slides.map(({ id }) => id);
	const words = name
		.toLowerCase()
		.split('-')
		.filter((word) => word.length > 2);
	const id = nearest(name, ids) ?? ids.find((known) => words.some((word) => known.split('-').includes(word)));
	return deck.slides.find((slide) => slide.id === id) ?? deck.slides[0]!;
}

function readSeconds(text: string | undefined, duration: Seconds): Read<Seconds | undefined> {
	if (text === undefined) return { value: undefined, notice: undefined };
	const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
	if (value <= duration) return { value: asSeconds(value), notice: undefined };
	const notice = Number.isNaN(value)
		? say('notices.noTime', { text: clip(text) })
		: say('notices.tooLate', { seconds: duration });
	return { value: undefined, notice };
}

const clip = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
