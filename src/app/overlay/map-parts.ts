/** What may stand on the map or beside it, and comes when it is first needed. */
import { component } from '../parts.svelte';

export const parts = {
	legendPart: component('legend', () => import('./Legend.svelte')),
	panelPart: component('panel', () => import('./panel/PanelBeside.svelte')),
	controls: component('controls', () => import('./LookControls.svelte')),
	asking: component('ask', () => import('../ask/Ask.svelte')),
	tools: component('tools', () => import('../ask/MapTools.svelte')),
	board: component('board', () => import('./BoardOverMap.svelte')),
	wipe: component('wipe', () => import('./Wipe.svelte')),
	stillFoot: component('notes', () => import('../still/StillFoot.svelte')),
	prerendered: component('pictures', () => import('../fallback/Prerendered.svelte')),
};
