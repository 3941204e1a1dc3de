/** The words that the shell and the page share, in English. The page's catalogue takes them from here. */
import type { StoreId } from '../model/store.ts';

/** The fixed label: it goes with everything that the simulation shows or writes, word for word. */
export const LABEL_LEAD = 'Illustrative projection.';
export const LABEL_REST =
	'An if-then exercise: it shows what the chosen assumptions imply, not what will happen or did happen. Not an official classification, forecast or needs assessment.';
export const LABEL = `${LABEL_LEAD} ${LABEL_REST}`;

/** That no native reader has checked this language: the end of the label's second part. Null: one has. */
export const DRAFT: string | null = null;

/** What the spread of the runs does not hold. */
export const LEAVES_OUT =
	'The runs vary only the listed assumptions; they leave out fighting, markets, smuggling and policy change.';

/** Names of the stores, as they stand in a list. */
export const STORE_NAMES: Readonly<Record<StoreId, string>> = {
	cereals: 'Bread and cereals',
	pulses: 'Pulses',
	oil: 'Oil and fats',
	sugar: 'Sugar',
	animal: 'Meat, eggs and dairy',
	vegetables: 'Vegetables and fruit',
	potatoes: 'Potatoes',
	infantFormula: 'Infant formula',
	insulin: 'Insulin',
	cardiovascular: 'Heart and blood-pressure medicine',
	otherChronic: 'Epilepsy, asthma and COPD medicine',
	dialysis: 'Dialysis supplies',
	maternal: 'Maternal care',
	acute: 'Acute treatment',
	surgery: 'Supplies for planned operations',
	pipelineGas: 'Gas held in the pipes',
	lpg: 'LPG (bottled gas)',
	reservoir: 'Water held for power',
	motorFuel: 'Motor fuel',
};
