/** What the page says of whether what was opened still gives the figures that it was made with. */
export const receipt = {
	/** When the figures were noted, by what was opened. */
	since: {
		link: 'when this link was shared',
		file: 'when this file was saved',
		kept: 'when this scenario was kept',
	},
	parts: { central: 'the central run', dates: 'the dates', bands: 'the bands' },
	waiting: (since: string) => `Figures were noted ${since}. They are compared once all runs are counted.`,
	notWorkedOut: (since: string) =>
		`Figures were noted ${since}. They cannot be compared: they could not be worked out here.`,
	unnoted: 'This link was shared before figures were noted in links: there is nothing to compare with.',
	unnotedOther: (since: string) => `No figures were noted ${since}: there is nothing to compare with.`,
	same: (since: string) => `The same figures as ${since}.`,
	/** What is drawn was changed before it could be compared. */
	sameInPart: (since: string) => `As far as what is shown now can be compared, the same figures as ${since}.`,
	differs: (since: string, parts: string) => `Not the same figures as ${since}. What differs: ${parts}.`,
	why: {
		model: (then: string, now: string) =>
			`It was made with version ${then} of the model, and this page has version ${now}: what was changed is applied to the scenario as it is published now.`,
		engine: (then: string, now: string) => `Its figures come from another arithmetic, ${then}; here it is ${now}.`,
		unexplained:
			'Model and arithmetic are the same. Either what was opened has been changed by hand, or this browser computes other figures: please report it, with the link.',
	},
	whatChanged: 'What changed between versions',
	dismiss: 'Dismiss',
};
