import type { Source } from '../case.ts';
import { planningStandards } from '../standards.ts';

/** A publication that was made up with the place: it has no link, since it stands nowhere. */
function madeUp(publisher: string, title: string, date: string): Source {
	return { publisher, title, url: null, date };
}

const COUNCIL = 'Council of Pellastry';
const ORRELOND = 'Government of Orrelond';
const SOCIETY = 'Ferrymen’s Relief Society';
const ALMANAC = 'The Pellastry Almanac';

/** Every publication that the case cites, and no other. Only the planning standards are real. */
export const sources = {
	'council-count': madeUp(COUNCIL, 'Numbers of the place: people, houses, trade', '2040-06'),
	'council-winter': madeUp(COUNCIL, 'Winter notices, 1 to 40', '2041-02-05'),
	'council-spring': madeUp(COUNCIL, 'Spring notices, 41 to 66', '2041-05-02'),
	'council-summer': madeUp(COUNCIL, 'Summer notices, 67 to 90', '2041-08-20'),
	'granary-notice': madeUp(COUNCIL, 'Notice of the granary', '2041-08-01'),
	'dam-bulletin': madeUp(COUNCIL, 'Bulletin of the dam, weekly', '2041-06-30'),
	'growers-survey': madeUp(
		'Growers’ Union of Pellastry',
		'What the villages grow, and what the cards give',
		'2041-02-09',
	),
	'ferry-ledger': madeUp(SOCIETY, 'Ledger of trucks and loads', '2041-05-22'),
	'ferry-june': madeUp(SOCIETY, 'Sixteen trucks at the Sennowick bridge', '2041-06-14'),
	'ferry-august': madeUp(SOCIETY, 'Two trucks by the moor', '2041-08-15'),
	'orrelond-count': madeUp(ORRELOND, 'On the number of people in Pellastry', '2041-01-20'),
	'orrelond-january': madeUp(ORRELOND, 'On traffic and water, a statement', '2041-01-22'),
	'orrelond-july': madeUp(ORRELOND, 'On the moor road and what came by it', '2041-07-05'),
	'line-notice': madeUp('Line Company of Orrelond', 'Notices of works on the gas and power lines', '2041-04-21'),
	'almanac-weather': madeUp(ALMANAC, 'Cold and water in forty years', '2040'),
	'almanac-summer': madeUp(ALMANAC, 'The summer numbers', '2041-09-12'),
	...planningStandards,
} as const satisfies Record<string, Source>;
