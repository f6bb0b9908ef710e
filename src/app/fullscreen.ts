/** Full screen, and back. */

/** Fills the screen with the page, or gives it back; where the browser does not allow it, nothing happens. */
export function toggleFullscreen(page: Document): void {
	const done = page.fullscreenElement ? page.exitFullscreen() : page.documentElement.requestFullscreen?.();
	done?.catch(() => undefined);
}
