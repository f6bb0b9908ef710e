/** What may stand on the map or beside it, and comes when it is first needed. */
import { component } from '../parts.svelte';

export const legendPart = component('legend', () => import('./Legend.svelte'));
export const panelPart = component('panel', () => import('./panel/PanelBeside.svelte'));
export const controls = component('controls', () => import('./LookControls.svelte'));
export const asking = component('ask', () => import('../ask/Ask.svelte'));
export const tools = component('tools', () => import('../ask/MapTools.svelte'));
export const board = component('board', () => import('./BoardOverMap.svelte'));
export const wipe = component('wipe', () => import('./Wipe.svelte'));
export const stillFoot = component('notes', () => import('../still/StillFoot.svelte'));
export const prerendered = component('pictures', () => import('../fallback/Prerendered.svelte'));
