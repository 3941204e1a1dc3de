/** What is said where a line is drawn before looking. Numbers and dates come formatted. */
export const sketch = {
	figure: (supply: string) => `${supply}: your line, drawn before looking`,
	/** In the picture, before the runs are shown. */
	inPlot: 'A sketch, drawn before looking',
	before: (drawn: string) => `${drawn}. A sketch, drawn before looking.`,
	mine: 'your line',
	runs: 'the runs',
	others: (count: number) => (count === 1 ? '1 other' : `${count} others`),

	hint: 'Drag along the chart to draw. By keys: ← → go by a week, ↑ ↓ draw.',
	slider: (supply: string) => `${supply}: your line, week by week`,
	at: (day: string, value: string) => `${day}: ${value}`,
	nothing: 'nothing drawn yet',
	days: (amount: string) => `${amount} days`,
	given: 'What passes, above the chart, is given. The rest is for you to draw.',
	undo: 'Undo',
	again: 'Draw again',

	sure: {
		ask: 'How many of 10 runs would be near your line?',
		about: (of10: number) => `about ${of10}`,
		said: (of10: number) => `You said: about ${of10} of 10 runs would be near your line.`,
	},

	drew: (day: string, value: string) => `On ${day} you drew ${value}.`,
	drewNothing: (day: string) => `On ${day} you drew nothing.`,
	theRuns: 'The runs:',

	sides: { above: 'above', below: 'below' },
	/** Where the line parts from the runs. */
	parting: {
		inside: 'On every day that you drew, your line lies within the range of 80 of 100 runs.',
		throughout: (side: string) => `Your line lies ${side} the range of 80 of 100 runs on every day that you drew.`,
		toTheEnd: (day: string, side: string) =>
			`Your line leaves the range of 80 of 100 runs on ${day}, and lies ${side} it from then on.`,
		comesBack: (day: string, side: string, last: string) =>
			day === last
				? `Your line leaves the range of 80 of 100 runs on one day, ${day}, and lies ${side} it.`
				: `Your line leaves the range of 80 of 100 runs on ${day}, and lies ${side} it until ${last}.`,
		several: (day: string, side: string, first: string, last: string) =>
			`Your line first leaves the range of 80 of 100 runs on ${day}; its longest stretch outside lies ${side} it, from ${first} to ${last}.`,
	},
	/** After it, by the sides on which the line lies. */
	questions: {
		neither: 'What did you take into account when you drew it?',
		above: 'What did you think would last longer, or still come in, than these assumptions have it?',
		below: 'What lasts longer, or still comes in, under these assumptions that you did not count on?',
		both: 'What changes in the runs at another time than in your line, and why?',
	},

	table: {
		before: 'Draw with numbers',
		after: 'Your line and the runs as a table',
		note: 'Between two of these days the line is straight.',
		day: 'Day',
		share: 'You drew, % of need',
		stock: 'You drew, days of need',
		runs: 'The runs',
		inEighty: (median: string, range: string) => `${median}, in 80 of 100: ${range}`,
		field: (day: string, unit: string) => `${day}: ${unit}`,
		none: '–',
		refused: (typed: string, most: string) => `“${typed}” was not used: here goes a number from 0 to ${most}.`,
	},

	/** Of a sketch from outside. */
	whole: 'The sketch',
	allowed: {
		sketch: 'an object with shares and sure',
		shares: (knots: number) => `a list of ${knots} heights, one for each week of the run`,
		share: 'null, or a number from 0 to 1',
		sure: (counts: string) => `null, or one of ${counts}`,
	},
};
