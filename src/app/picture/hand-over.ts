/** Hands a file to whoever sits at the window. */

/** Milliseconds for which a browser may still be reading what it saves. */
const READING_MS = 60_000;

/** Saves a file as the browser saves what is downloaded. */
export function saveFile(blob: Blob, name: string): void {
	const url = URL.createObjectURL(blob);
	Object.assign(document.createElement('a'), { href: url, download: name }).click();
	setTimeout(() => URL.revokeObjectURL(url), READING_MS);
}

/** Puts a picture on the clipboard as soon as it is there; a browser wants to be told at once, while it remembers the press of a button. */
export function copyPicture(picture: Promise<Blob>): Promise<void> {
	return navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
}
