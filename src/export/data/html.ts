/** Text where a reader expects HTML. */
const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** The text as HTML that shows it letter by letter, so that nothing in it runs or is a link. */
export const escapedHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign]!);
