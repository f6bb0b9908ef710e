export const offline = {
	ready: 'Ready offline',
	newer: 'There is a newer version: close every window of this page, then open it again.',
} as const;
