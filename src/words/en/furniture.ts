/** What stands on a still beside its map. */
export const furniture = {
	/** One line: how to cite the picture, where it is to be found, of which state of the data it is, and a sum of what it shows. */
	cite: 'Cite this frame: {talk}, “{title}”, {moment} · {link} · data {data} · content {sum}',
} as const;
