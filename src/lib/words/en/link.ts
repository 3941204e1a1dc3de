/** What the page says of links, of undo, and of what of a link could not be used. */
export const link = {
	undo: 'Undo',
	redo: 'Redo',
	copy: 'Copy link',
	copied: 'Link copied.',
	copiedOffline: 'Link copied. It works for you again once you are back online.',
	waits: 'The link is made when all runs are counted.',
	withoutFigures:
		'Link copied, without its figures: they could not be worked out, so that nothing can be compared when it is opened.',
	byHand: 'The link could not be copied by itself. Here it is:',
	close: 'Close',
	notWritten: 'The address could not be written by this browser just now. “Copy link” works all the same.',

	noLink: (characters: string, most: string) =>
		`This scenario has become too long for a link: ${characters} characters, of at most ${most}. Save it as a file.`,
	opened: (count: number) => (count === 1 ? 'Opened, except one part:' : `Opened, except ${count} parts:`),
	keep: 'Keep what was opened',
	openDefault: 'Open the page as published',
	original: 'The link as it came',

	tooLong: (characters: string, most: string) =>
		`The link has ${characters} characters; at most ${most} are read. Nothing of it was used.`,
	tooMany: (parts: string, most: string) =>
		`The link has ${parts} parts; at most ${most} are read. Nothing of it was used.`,
	format: (written: string, reads: string) =>
		`The link is written in format ${written}; this page reads formats up to ${reads}. Nothing of it was used.`,
	unknown: (part: string) => `${part} is not known here.`,
	didYouMean: (part: string, nearest: string) => `${part} is not known here. Was ${nearest} meant?`,
	twice: (part: string) => `${part} stands there twice; the first was used.`,
	refused: (part: string, written: string, allowed: string) => `${part} is ${written}; here goes ${allowed}.`,
	notAllZero: (parts: string) => `Not all of these can be 0: ${parts}. None of them was used.`,

	/** What may stand in a part. */
	allowedTitle: (most: string) => `1 – ${most} characters, on one line`,
	/** What an entry of a list of access is made of, by list. */
	allowedEntries: {
		phases: 'date:road:trucks:chance:medicine:transfers:patients',
		gas: 'date:share',
		power: 'date:share',
		convoys: 'date:trucks:cargo:outcome:tonnes:by:route:source',
	},
};
