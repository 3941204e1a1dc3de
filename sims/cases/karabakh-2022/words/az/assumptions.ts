import type { CaseWords } from '../../../words.ts';

/** Who contests a number, and what they say. */
export const assumptionDisputes: CaseWords['assumptionDisputes'] = {
	people:
		'Azərbaycan: 25 min (Prezident Əliyev, 2021), təxminən 40 min (Trend, avqust 2023) və ya “az qala iki dəfə şişirdilib”. Ermənistan 30 sentyabr 2023-cü ilə qədər gələn 100.417 nəfər sayıb; UNHCR 2024-cü ilin fevralında 115.183 rəqəmini verib. Mənbələr bu sayları bir-biri ilə uzlaşdırmır.',
	normalImportsTonnesPerDay:
		'400 t-un nə olduğu barədə məlumatlar fərqlidir: “müxtəlif mallar” (ombudsman), ərzaq və başqa mallar (NEWS.am) və ya təkcə ərzaq (ARKA).',
	reliefTonnesPerTruck:
		'Nəqliyyat vasitələrinin sayı barədə məlumatlar fərqlidir. Ombudsman: 10 maya qədər 2.558 keçid. Prezident Əliyev: 18 fevrala qədər 2.500-dən çox. Hər ikisi hər növ nəqliyyat vasitəsini sayır.',
	convoyTonnesPerTruck: 'Eyni karvan üçün 360 t (Ermənistanın baş naziri), 361 t (Hetq) və 400 t (Armradio) deyilir.',
	medicineReliefScale:
		'OCHA: BQXK-nın sonuncu tibbi vasitələri 7 iyulda gətirilib. Azərbaycan: qayıdan BQXK maşınları az miqdarda dərman və körpə süd qarışığı gətirməkdə davam edib.',
	pregnant:
		'BMT ekspertləri: təxminən 2.000. De-fakto hakimiyyət orqanlarının bülletenləri 89 gündə 338 doğuş sayır, buradan təxminən 1.040 alınır.',
};
