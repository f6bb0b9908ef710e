/** Words that are not the interface's: a reading voice and a browser are told their language (WCAG 2.2, 3.1.2). */
import { spoken } from '../words';

/** The `lang` of content in a language; none where it is that of the interface. */
export const foreign = (language: string): string | undefined => (language === spoken() ? undefined : language);
