/** The author's words: what a slide in `slides/` may use. */
export { default as Cite } from './Cite.svelte';
export { default as Claim } from './Claim.svelte';
export { default as Distance } from './Distance.svelte';
export { default as Note } from './Note.svelte';
export { default as Place } from './Place.svelte';
export { default as Quote } from './Quote.svelte';
export { default as Reckon } from './Reckon.svelte';
export { default as Share } from './Share.svelte';
export { default as Step } from './Step.svelte';
export { default as Unit } from './Unit.svelte';
