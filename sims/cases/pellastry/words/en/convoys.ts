import type { CaseWords } from '../../../words.ts';

/** What is said of each convoy, whatever a scenario makes of it. */
export const convoys: CaseWords['convoys'] = {
	'2041-06-12 Ferrymen’s Relief Society': {
		text: '16 trucks with food by the Sennowick road. Turned back at the bridge, says the Society, which puts the load at 288 t.',
		disputed: 'Orrelond: it was not announced, and half of the trucks were empty; the Tavelmoor road was free.',
	},
	'2041-07-03 Orrelond Mercy Service': {
		text: 'Four trucks with 80 t of flour by the Tavelmoor road. Orrelond says that the council sent them away.',
		disputed: 'The council: an offer “made to be photographed”, meant to replace the Sennowick road.',
	},
	'2041-08-14 Ferrymen’s Relief Society': {
		text: 'Two trucks by the Tavelmoor road, after both sides had agreed. They arrived, says the Society. The load of 15 t each is an assumption.',
	},
};
