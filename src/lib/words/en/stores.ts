import type { StoreId, StoreUnit } from '#sims/model/store.ts';

/** Names of the stores, as they stand in a list. */
export const storeNames: Readonly<Record<StoreId, string>> = {
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

/** How much of each a day needs, behind a number. */
export const storeUnitsPerDay: Readonly<Record<StoreUnit, string>> = {
	t: 't a day',
	'treatment-days': 'treatments a day',
	sessions: 'sessions a day',
	procedures: 'operations a day',
	m3: 'm³ a day',
	kg: 'kg a day',
	MWh: 'MWh a day',
	L: 'L a day',
};
