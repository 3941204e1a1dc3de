import type { CaseWords } from '../../../words.ts';

/** A few words each, with whose they are: they stand in a plot. */
export const marks: CaseWords['marks'] = {
	'bread-20-dec': 'çörək problemi yoxdur (de-fakto hakimiyyət)',
	'coupons-20-jan': 'təkcə talonlar: 750 kkal (de-fakto hakimiyyət), 510 (sakinlər)',
	'bread-5-sep': 'təkcə çörək talonları: 500 kkal (de-fakto hakimiyyət)',
	'medicine-19-jun': 'ehtiyat 40 və 20 % (de-fakto hakimiyyət)',
	'power-18-hours': 'elektrik 24 saatdan 18 saat (de-fakto hakimiyyət)',
	'wheat-27-aug': 'buğda tükənmək üzrədir (de-fakto hakimiyyət)',
	'reservoir-6-may': 'su anbarı: istifadəyə yararlı suyun 3,5 %-i (de-fakto hakimiyyət)',
	'buses-18-jul': 'yanacaq yoxdur, avtobuslar dayanır (de-fakto hakimiyyət)',
};
