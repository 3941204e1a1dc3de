import type { CaseWords } from '../../../words.ts';

/** Who contests a number, and what they say. */
export const assumptionDisputes: CaseWords['assumptionDisputes'] = {
	people:
		'Azerbaijan: 25,000 (President Aliyev, 2021), about 40,000 (Trend, August 2023), or “exaggerated nearly twofold”. Armenia counted 100,417 arrivals by 30 September 2023; UNHCR gave 115,183 in February 2024. The sources do not reconcile the counts.',
	normalImportsTonnesPerDay:
		'Reports differ on what the 400 t are: “various goods” (Ombudsman), food and other goods (NEWS.am), or food alone (ARKA).',
	reliefTonnesPerTruck:
		'Counts of vehicles differ. Ombudsman: 2,558 passages by 10 May. President Aliyev: more than 2,500 by 18 February. Both count vehicles of every kind.',
	convoyTonnesPerTruck:
		'The same convoy is put at 360 t (prime minister of Armenia), 361 t (Hetq) and 400 t (Armradio).',
	medicineReliefScale:
		'OCHA: the ICRC’s last medical items came in on 7 July. Azerbaijan: returning ICRC vehicles kept bringing small amounts of medicine and baby formula.',
	pregnant:
		'UN experts: about 2,000. The bulletins of the de facto authorities count 338 births in 89 days, which implies about 1,040.',
};
