/** What an edition is called. */
import type { Edition } from '../core/deck/editions';
import { say } from '../words';

/** Its title, which is the author's; else its minutes. */
export const editionTitle = ({ title, minutes }: Edition): string => title ?? say('reader.minutes', { count: minutes });
