/** The interface in Russian. */
import type { Translated } from './language';
import type { en } from './en';
import { reader } from './ru/reader';

export const ru: Translated<typeof en> = { reader };
