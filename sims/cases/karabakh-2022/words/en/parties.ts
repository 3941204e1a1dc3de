import type { CaseWords } from '../../../words.ts';

export const parties: CaseWords['parties'] = {
	activists: 'Azerbaijani protesters on the road',
	armenia: 'Government of Armenia',
	'armenian-media': 'Armenian media',
	azerbaijan: 'Government of Azerbaijan',
	'azerbaijani-media': 'Azerbaijani media',
	azerigaz: 'Azerigaz, gas company of Azerbaijan',
	'caucasian-knot': 'Caucasian Knot',
	'community-heads': 'Heads of village communities',
	'de-facto': 'De facto authorities',
	eu: 'European Union',
	icj: 'International Court of Justice',
	icrc: 'International Committee of the Red Cross (ICRC)',
	jamnews: 'JAMnews',
	ocha: 'UN Office for the Coordination of Humanitarian Affairs (OCHA)',
	ombudsmen: 'Human Rights Defenders (Ombudsmen) of Armenia and of the de facto authorities',
	residents: 'Residents, as told to Amnesty International',
	'rfe-rl': 'RFE/RL',
	'russian-media': 'Russian media',
	'un-experts': 'UN special rapporteurs',
	unhcr: 'UN Refugee Agency (UNHCR)',
};
