/** How a refused part of a scenario, a link, a file or a hand-in is spoken of: what stands there, and what may. */
export const refused = {
	/** One sentence of a part that is refused. */
	part: (where: string, found: string, allowed: string) => `${where} is ${found}, and must be ${allowed}.`,
	/** Of a name that does not belong. */
	unknown: (where: string, name: string, allowed: string) =>
		`${where} is not known: ${name} stands where there must be ${allowed}.`,
	/** Behind either. */
	didYouMean: (nearest: string) => `Did you mean ${nearest}?`,
	/** Stands where a part would, if it is none in particular. */
	scenario: 'The scenario',

	/** What stands there. Numbers and quoted texts stand for themselves. */
	found: {
		missing: 'missing',
		nothing: 'nothing',
		entries: (count: number) => (count === 1 ? 'a list of 1 entry' : `a list of ${count} entries`),
		object: 'an object',
		/** What no JSON holds. */
		bigint: 'a bigint',
		symbol: 'a symbol',
		function: 'a function',
		bytes: (count: number) => `a text of ${count} bytes`,
		notJson: 'a text that is not JSON',
		notJsonAt: (line: number, column: number) => `a text that is not JSON at line ${line}, column ${column}`,
		allFoods0: 'a share of 0, as are the other foods',
		inMore: (places: number) => `wrong in ${places} more places`,
	},

	/** What may stand there. */
	allowed: {
		oneOf: (names: string) => `one of ${names}`,
		oneOfMany: (count: number, first: string, last: string) =>
			`one of the ${count} names from ${first} to ${last} in the table of assumptions`,
		amount: (most: number) => `a number from 0 to ${most}`,
		textUpTo: (most: number) => `a text of at most ${most} characters without control characters`,
		textFromTo: (least: number, most: number) => `a text of ${least} to ${most} characters without control characters`,
		date: 'a calendar date as YYYY-MM-DD',
		dateInYears: (first: number, last: number) => `a calendar date as YYYY-MM-DD in the years ${first} to ${last}`,
		dateByStart: (start: string) => `a date not after the start, ${start}`,
		dateAfter: (before: string) => `a date after that of the entry before, ${before}`,
		entries: (least: number, most: number) => `a list of ${least} to ${most} entries`,
		phase: 'an object that describes a phase',
		convoy: 'an object that describes a convoy',
		line: 'an object with from and share',
		assumptions: 'an object of assumptions and numbers',
		scenario: 'an object that describes a scenario',
		json: 'a scenario as JSON',
		file: 'a JSON file of at most 1 MB',
		oneAbove0: (names: string) => `at least one of ${names} above 0`,
		inNone: 'wrong in none',
	},
};
