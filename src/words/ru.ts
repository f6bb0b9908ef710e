/** The interface in Russian. */
import type { Translated } from './language';
import type { en } from './en';
import { handout } from './ru/handout';
import { reader } from './ru/reader';

export const ru: Translated<typeof en> = { handout, reader };
