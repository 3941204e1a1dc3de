/** What the page says of talks: of their parts, files and links, and of those that this browser keeps. */
export const talk = {
	step: (number: string) => `step ${number}`,
	inStep: (step: string, problem: string) => `In ${step}: ${problem}`,
	whole: 'The talk',
	missing: (place: string) => `${place} is missing.`,
	unknown: (part: string) => `${part} is not known in a talk.`,

	allowed: {
		talk: 'an object with title and steps',
		title: (most: string) => `one line of at most ${most} characters, without marks that turn text around`,
		steps: (most: string) => `a list of at most ${most} steps`,
		step: 'an object with state, figure, pointed, words and notes',
		state: 'the fragment of a link of this page, which begins with v=',
		pointed: 'null, or an object with from and to',
		date: 'a calendar date as YYYY-MM-DD',
		words: (most: string) => `null, or one line of 1 to ${most} characters, without marks that turn text around`,
		notes: (most: string) => `a text of at most ${most} characters, without marks that turn text around`,
		inRun: (first: string, last: string) => `days from ${first} to ${last}`,
		after: (from: string) => `a day not before ${from}`,
	},

	open: {
		notJson: 'It is not JSON: a talk is a text that begins with a curly bracket.',
		notTalk: 'It is JSON, but no talk: a talk has the field corridorTalk.',
		scenario: 'It is a scenario, and no talk. Open it on the first page, and add it to a talk from there.',
		newer: (written: string, reads: string) =>
			`It is written in format ${written} of these files; this page reads format ${reads}.`,
	},

	link: {
		broken: 'The link holds no whole talk: a part of it may have been lost on the way. Nothing of it was used.',
		tooLarge: (bytes: string) => `More than ${bytes} bytes would come of the link. Nothing of it was used.`,
	},

	kept: {
		blocked: 'This browser keeps nothing for this page, as in a private window. Save the talk as a file.',
		full: 'This browser has no room left to keep the talk. Save it as a file.',
		unreadable: 'The talk that was kept here could not be read, and is left out.',
		otherVersion: 'The talk that is kept here was written by another version of the page; it is left as it is.',
	},
};
