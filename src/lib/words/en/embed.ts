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
};
