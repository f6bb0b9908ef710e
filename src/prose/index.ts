/** The author's words: what a slide in `slides/` may use. */
export { default as Claim } from './Claim.svelte';
export { default as Distance } from './Distance.svelte';
export { default as Note } from './Note.svelte';
export { default as Step } from './Step.svelte';
