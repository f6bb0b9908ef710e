/** Waits for the letters of the page. */
import { frames } from '../stage/waits';

/** Resolves once every letter in sight has come and words were fitted to them. Only layout tells which files are needed, so it is looked at twice. */
export async function lettersReady(): Promise<void> {
	do {
		await document.fonts.ready;
		await frames(1);
	} while (document.fonts.status === 'loading');
}
