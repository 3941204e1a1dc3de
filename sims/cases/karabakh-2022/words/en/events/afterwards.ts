import type { RecordWords } from '../../../../words.ts';

/** After 18 September 2023. */
export const afterwards: RecordWords['events'] = {
	'offensive-19-sep': {
		text: 'Azerbaijan begins an offensive that it calls “anti-terrorist measures”; a ceasefire follows on 20 September. Power and telephone are off for about 35 hours.',
	},
	'deliveries-23-sep': {
		text: 'The ICRC brings in 70 t, mainly flour and yeast. Russia’s ministry of defence speaks of more than 50 t so far by its peacekeepers.',
	},
	'people-leave-24-sep': {
		text: 'People leave for Armenia: 84,770 have arrived by the morning of 29 September, 100,417 on 30 September and 100,514 by the evening of 1 October.',
	},
	'explosion-25-sep': {
		text: 'A fuel depot explodes. At least 170 are dead, AFP reports in October; a first count was 20, with 290 injured.',
	},
	'dissolution-28-sep': {
		text: 'The de facto president signs a decree by which its institutions cease to exist on 1 January 2024.',
	},
	'un-mission-1-oct': {
		text: 'A mission of the United Nations visits. Between 50 and 1,000 Armenians are said to remain.',
	},
};
