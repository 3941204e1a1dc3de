/** The words that the shell and the page share, in Russian. The page's catalogue takes them from here. */
import type { StoreId } from '../model/store.ts';

/** That no native reader has checked this language: the end of the label's second part. */
export const DRAFT = 'Черновой перевод, не проверенный носителем языка.';

/** The fixed label: it goes with everything that the simulation shows or writes, word for word. */
export const LABEL_LEAD = 'Иллюстративная проекция.';
export const LABEL_REST = `Упражнение «если — то»: оно показывает, что следует из выбранных допущений, а не что произойдёт или произошло. Не официальная классификация, не прогноз и не оценка потребностей. ${DRAFT}`;
export const LABEL = `${LABEL_LEAD} ${LABEL_REST}`;

/** What the spread of the runs does not hold. */
export const LEAVES_OUT =
	'Прогоны различаются только перечисленными допущениями; в них не учтены боевые действия, рынки, контрабанда и смена политики.';

/** Names of the stores, as they stand in a list. */
export const STORE_NAMES: Readonly<Record<StoreId, string>> = {
	cereals: 'Хлеб и крупы',
	pulses: 'Бобовые',
	oil: 'Масла и жиры',
	sugar: 'Сахар',
	animal: 'Мясо, яйца и молочное',
	vegetables: 'Овощи и фрукты',
	potatoes: 'Картофель',
	infantFormula: 'Детская смесь',
	insulin: 'Инсулин',
	cardiovascular: 'Лекарства для сердца и от давления',
	otherChronic: 'Лекарства от эпилепсии, астмы, ХОБЛ',
	dialysis: 'Материалы для диализа',
	maternal: 'Акушерская помощь',
	acute: 'Лечение острых состояний',
	surgery: 'Материалы для плановых операций',
	pipelineGas: 'Газ в трубах',
	lpg: 'Газ в баллонах (СУГ)',
	reservoir: 'Вода для ГЭС',
	motorFuel: 'Моторное топливо',
};
