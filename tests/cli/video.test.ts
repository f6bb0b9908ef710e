import { expect, it } from 'vitest';
import { readRequest } from '../../src/cli/video/options';

it('a film is by default the whole talk at 1080p and 30 frames a second, in the format that its name says', () => {
	expect(readRequest([])).toMatchObject({
		out: 'talk.webm',
		format: 'webm',
		fps: 30,
		size: { width: 1920, height: 1080 },
	});
	expect(readRequest(['--out', 'a/B.MP4']).format).toBe('mp4');
	expect(readRequest(['--out', 'film', '--format', 'mp4']).format).toBe('mp4');
});

it('4K is 1080p drawn twice as fine', () => {
	const { drawing } = readRequest(['--size', '3840x2160']);
	expect(drawing).toMatchObject({ width: 1920, height: 1080, scale: 1, look: { scale: '2' } });
});

it.each([
	[['--out', 'film.avi'], '.webm or .mp4'],
	[['--size', '1921x1080'], 'even sides'],
	[['--size', '7680x4320'], 'at most 3840x2160'],
	[['--fps', '12'], 'from 24 to 60'],
	[['--fps', '29.97'], 'whole number'],
	[['--format', 'webn'], 'Did you mean "webm"?'],
])('%j is one sentence, exit code 2', (args, sentence) => {
	expect(() => readRequest(args)).toThrow(expect.objectContaining({ exitCode: 2, message: expect.stringContaining(sentence) as string }) as Error); // prettier-ignore
});
