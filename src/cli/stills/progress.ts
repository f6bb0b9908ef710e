/** How far the work has come, and how long it will take. */

/** Tells of each still, and of the time that is left. */
export interface Progress {
	/** A line for a still that was drawn in so many milliseconds, or (`undefined`) was there already. */
	readonly line: (file: string, size: string, took: number | undefined) => string;
}

/** Counts stills of a number, of which several are drawn at the same time. */
export function createProgress(count: number, jobs: number): Progress {
	let [done, drawn, spent] = [0, 0, 0];
	return {
		line: (file, size, took) => {
			done++;
			if (took === undefined) return `${done}/${count} ${file} as it was`;
			drawn++;
			spent += took;
			const left = ((spent / drawn) * (count - done)) / Math.min(jobs, Math.max(1, count - done));
			return `${done}/${count} ${file} ${size}${done < count ? `, ${timeText(left)} left` : ''}`;
		},
	};
}

/** `about 40 s`, `about 12 min`, `about 2 h 5 min`: no more exactly than it can be known. */
export function timeText(milliseconds: number): string {
	const seconds = Math.max(1, milliseconds / 1000);
	if (seconds < 95) return `about ${seconds < 10 ? Math.ceil(seconds) : Math.ceil(seconds / 5) * 5} s`;
	const minutes = Math.ceil(seconds / 60);
	return minutes < 120 ? `about ${minutes} min` : `about ${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
