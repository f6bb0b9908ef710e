/** Whether two pictures of one page are the same picture. */
import { expect } from 'vitest';
import { differences } from '../stills/pixels';

/** Of 255: what was shown and hidden over the map may change by so much how the browser rounds the edges of what stays. */
const ROUNDING = 1;
/** Of 255: a name or a sign that came or went. */
const SEEN = 100;

/** They are the same, but for a rounding. */
export async function expectAlike(picture: Buffer, other: Buffer, what?: string): Promise<void> {
	expect((await differences(picture, other)).worst, what).toBeLessThanOrEqual(ROUNDING);
}

/** Something is in one of them that is not in the other. */
export async function expectOther(picture: Buffer, other: Buffer): Promise<void> {
	expect((await differences(picture, other)).worst).toBeGreaterThan(SEEN);
}
