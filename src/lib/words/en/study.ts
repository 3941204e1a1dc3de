/** What the page says of a question that is worked out beside the figures: how far it is, and how it ended. */
export const study = {
	progress: (what: string, of100: string) => `${what}: ${of100} %`,
	stop: 'Stop',
	stopped: 'Stopped. What was known by then stands here.',
	again: 'Work it out again',
	failed: (message: string) => `This could not be worked out: ${message}.`,
	notAllZero: (labels: string) => `This cannot be worked out: not all of these can be 0: ${labels}.`,
	givenUp: 'The calculation cannot be fetched, or keeps stopping in this browser. Nothing you chose was lost.',
	retry: 'Try again',
};
