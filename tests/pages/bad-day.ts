/** What a bad day makes of a browser; each runs in a page, before anything of it. */

/** A window in the background. */
export function hide(): void {
	for (const [name, value] of Object.entries({ hidden: true, visibilityState: 'hidden' }))
		Object.defineProperty(document, name, { value, configurable: true });
}

/** A browser that keeps nothing, tells other windows nothing, lets the screen go dark, and whose clock jumps by a day. */
export function deny(): void {
	const denied = {
		get: () => {
			throw new DOMException('denied', 'SecurityError');
		},
	};
	for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
		Object.defineProperty(window, name, denied);
	Reflect.deleteProperty(window, 'BroadcastChannel');
	Object.defineProperty(navigator, 'wakeLock', { value: undefined });
	const now = Date.now.bind(Date);
	let calls = 0;
	Date.now = () => now() + (++calls % 2 === 0 ? 86_400_000 : -86_400_000);
}

/** A browser that has no room left. */
export function fill(): void {
	Storage.prototype.setItem = () => {
		throw new DOMException('full', 'QuotaExceededError');
	};
}

/** A browser that starts no workers. */
export function withoutWorkers(): void {
	window.Worker = class extends EventTarget {
		constructor() {
			super();
			throw new DOMException('no workers here', 'SecurityError');
		}
	} as unknown as typeof Worker;
}
