import type { Presentation } from './automation';

declare global {
	interface Window {
		/** See the README: what stills, tests and embedding pages drive the presentation by. */
		presentation?: Presentation;
	}
}
