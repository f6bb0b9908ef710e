/** The interface in English, a file for each part of it; the keys of all other languages are those of this one. */
import { reader } from './en/reader';
import { timeline } from './en/timeline';

export const en = { reader, timeline } as const;
