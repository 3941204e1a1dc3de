/** What runs are called, and what the page says where the seed and the number of runs are changed. */
export const runs = {
	/** One run by its name. */
	central: 'central run',
	one: (number: string, of: string) => `run ${number} of ${of}`,

	change: 'change',
	title: 'Runs and seed',
	runs: 'Runs',
	seed: 'Seed',
	another: 'Another',
	allowed: 'a whole number from 0 to 4294967295',
	note: 'Each run draws the assumptions anew from their ranges. Another seed is another draw from the same ranges: what changes with it is chance. More runs settle the bands; they add no knowledge.',
};
