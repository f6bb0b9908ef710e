/** Addresses in a citation, as links. */

/** HTML in which every web address that stands in its text leads where it says. The HTML may have tags, but no links. */
export function linked(html: string): string {
	return html.replace(/\bhttps?:\/\/[^\s<>"]+[^\s<>".,;:)\]]/g, (address) => `<a href="${address}">${address}</a>`);
}
