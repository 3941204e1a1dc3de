import type { CaseWords } from '../../../words.ts';

/** Who contests a number, and what they say. */
export const assumptionDisputes: CaseWords['assumptionDisputes'] = {
	people:
		'Azerbaïdjan\u202f: 25\u202f000 (président Aliyev, 2021), environ 40\u202f000 (Trend, août 2023), ou «\u202fexagéré presque du double\u202f». L’Arménie a compté 100\u202f417 arrivées au 30 septembre 2023\u202f; le HCR a donné 115\u202f183 en février 2024. Les sources ne concilient pas ces comptes.',
	normalImportsTonnesPerDay:
		'Les informations rapportées diffèrent sur ce que sont les 400\u00a0t\u202f: «\u202fmarchandises diverses\u202f» (ombudsman), denrées et autres marchandises (NEWS.am), ou denrées seules (ARKA).',
	reliefTonnesPerTruck:
		'Les comptes de véhicules diffèrent. Ombudsman\u202f: 2\u202f558 passages au 10 mai. Président Aliyev\u202f: plus de 2\u202f500 au 18 février. Les deux comptent des véhicules de toute sorte.',
	convoyTonnesPerTruck:
		'Le même convoi est chiffré à 360\u00a0t (premier ministre de l’Arménie), 361\u00a0t (Hetq) et 400\u00a0t (Armradio).',
	medicineReliefScale:
		'OCHA\u202f: les derniers articles médicaux du CICR sont entrés le 7 juillet. Azerbaïdjan\u202f: les véhicules du CICR qui revenaient ont continué d’apporter de petites quantités de médicaments et de lait infantile.',
	pregnant:
		'Experts de l’ONU\u202f: environ 2\u202f000. Les bulletins des autorités de facto comptent 338 naissances en 89 jours, ce qui implique environ 1\u202f040.',
};
