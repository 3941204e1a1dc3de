/** What the stage says, and the speaker's window beside it. Numbers and dates come formatted. */
export const stage = {
	label: (title: string) => (title === '' ? 'Talk' : `Talk: ${title}`),
	/** Above the sentence: the talk, the scenario, and what is drawn. */
	head: (talk: string, scenario: string, drawn: string) =>
		talk === '' ? `${scenario} · ${drawn}` : `${talk} · ${scenario} · ${drawn}`,
	all: 'Food, medicine, gas and heat: share of need',
	dates: (supply: string) => `${supply}: when it runs out`,
	axes: (from: string, to: string) => `${from} to ${to} · axes fixed on every page`,
	of: (at: string, steps: string) => `${at} / ${steps}`,
	announced: (at: string, steps: string, sentence: string) => `${at} of ${steps}. ${sentence}`,
	steps: 'Steps',
	back: 'Step back',
	next: 'Next step',

	question: 'Question',
	notes: 'Speaker window',
	blank: 'Blank',
	leave: 'Leave',
	close: 'Close',
	keys: {
		question: 'Sliders for a question from the hall (Q)',
		notes: 'Notes, clock and next step in a window of their own (S)',
		blank: 'A black screen (B or full stop); any key returns',
		leave: 'Back to the list of steps (Esc)',
	},
	changed: 'Changed for a question',
	restore: 'Back to the step',
	blanked: 'The screen is blank. Show the step again.',

	blocked: 'This browser did not let the page open a second window. Allow pop-ups for it, and press S again.',
	notFull: 'This browser did not let the page fill the screen; the stage fills the window.',

	window: {
		title: 'Speaker window',
		notes: 'Notes',
		noNotes: 'No notes for this step.',
		next: 'Next',
		last: 'This is the last step.',
		clock: 'Clock',
		elapsed: 'Elapsed',
		isBlank: 'The screen is blank: any key shows it again.',
		changed: 'The step is changed for a question. Backspace goes back to it.',
		keys: 'The keys of the stage work here too: arrows, B, Q, Backspace.',
	},
};
