/** Whether the page comes from this machine itself. */
export function isHere({ hostname }: Location): boolean {
	return hostname === '' || hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
}
