/** The interface in Russian. */
import type { Translated } from './language';
import type { en } from './en';
import { reader } from './ru/reader';
import { timeline } from './ru/timeline';

export const ru: Translated<typeof en> = { reader, timeline };
