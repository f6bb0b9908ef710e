/** The interface in English, a file for each part of it; the keys of all other languages are those of this one. */
import { handout } from './en/handout';
import { reader } from './en/reader';

export const en = { handout, reader } as const;
