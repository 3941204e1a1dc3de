import type { CaseWords } from '../../../words.ts';

/** A few words each, with whose they are: they stand in a plot. */
export const marks: CaseWords['marks'] = {
	'ration-cards-2-feb': 'только по карточкам: 1 100 ккал (совет), 800 (земледельцы)',
	'pharmacies-28-apr': 'запасы — 35 %, говорит совет',
	'power-20-hours': 'электричество 20 ч из 24, говорит совет',
	'granary-1-aug': 'зернохранилище почти пусто, говорит совет',
};
