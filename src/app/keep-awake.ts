/** The screen stays on while somebody presents. */

/** Asks for the screen to stay on, again each time the window is shown; to be attached to the document. Where the browser does not know how, nothing happens. */
export function keepAwake(page: Document): () => void {
	let lock: WakeLockSentinel | undefined;
	const ask = () => {
		if (page.visibilityState !== 'visible') return;
		(navigator as Partial<Navigator>).wakeLock?.request('screen').then(
			(given) => (lock = given),
			// A machine that is low on power refuses.
			() => undefined,
		);
	};
	ask();
	page.addEventListener('visibilitychange', ask);
	return () => {
		page.removeEventListener('visibilitychange', ask);
		void lock?.release();
	};
}
