import type { StoreGroup } from '#sims/model/store.ts';

const FIGURES: Readonly<Record<StoreGroup | 'all' | 'dates', string>> = {
	food: 'Food',
	medicine: 'Medicine',
	energy: 'Gas and heat',
	all: 'All three supplies',
	dates: 'When it runs out',
};

/** What a frame in another page says, and the dialog that makes its code. */
export const embed = {
	/** Names of the figures that a frame can show. */
	figures: FIGURES,
	title: (figure: string, scenario: string) => `Corridor: ${figure}. ${scenario}`,
	problems: 'Not everything in the address of this frame could be used:',
	sources: (publishers: string) => `Sources of the access shown: ${publishers}.`,
	noSources: 'The access shown is an if: it rests on no report.',
	open: 'Open in Corridor',
	openTitle: 'Opens this scenario with every assumption and its source, in a new tab',
	differs: 'These are not the figures that this link was made with. Opened in Corridor, it says what differs and why.',
	needsScript: 'The figures are worked out in the browser of whoever reads them, and need JavaScript.',

	dialog: {
		open: 'Embed',
		title: 'Show it in another page',
		note: 'A frame with one figure of what is on the screen, its sentence, the whole label and its sources. It leaves nothing in a reader’s browser.',
		figure: 'Figure',
		width: 'Width',
		widths: { 280: '280 px', 360: '360 px', 700: '700 px', full: 'as wide as its column' },
		theme: 'Colours',
		themes: { reader: 'as the reader has them', light: 'light', dark: 'dark' },
		height: 'Height',
		heights: { yes: 'as tall as what is in it', no: 'fixed' },
		heightNotes: {
			yes: 'A few lines of script in that page.',
			no: 'No script. As tall as it is here; what is longer scrolls.',
		},
		notPublic:
			'This page is open from your own machine: the code works for others once it has the public address of a copy of Corridor.',
		code: 'Code',
		copy: 'Copy code',
		copied: 'Code copied.',
		byHand: 'The code could not be copied by itself. It is marked: copy it by hand.',
		preview: 'As it looks there',
	},
};
