/**
 * The nineteen stores, in the order of every file and every list.
 */

export const STORES = [
	'cereals',
	'pulses',
	'oil',
	'sugar',
	'animal',
	'vegetables',
	'potatoes',
	'infantFormula',
	'insulin',
	'cardiovascular',
	'otherChronic',
	'dialysis',
	'maternal',
	'acute',
	'surgery',
	'pipelineGas',
	'lpg',
	'reservoir',
	'motorFuel',
] as const;
export type StoreId = (typeof STORES)[number];

export const STORE_COUNT = STORES.length;

/** Where each store stands in every array by store. */
export const STORE_AT = Object.fromEntries(STORES.map((id, index) => [id, index])) as Readonly<Record<StoreId, number>>;

/** The seven foods that households also keep in larders come first; infant formula, which they do not, is the eighth. */
export const LARDER_FOODS = STORES.slice(0, 7) as readonly StoreId[];
export const LARDER_COUNT = 7;
export const FOOD_COUNT = 8;

export const FIRST_MEDICINE = 8;
export const MEDICINE_COUNT = 7;

export const STORE_GROUPS = ['food', 'medicine', 'energy'] as const;
export type StoreGroup = (typeof STORE_GROUPS)[number];

export function storeGroup(store: StoreId): StoreGroup {
	const at = STORE_AT[store];
	if (at < FOOD_COUNT) return 'food';
	return at < FIRST_MEDICINE + MEDICINE_COUNT ? 'medicine' : 'energy';
}

export type StoreUnit = 't' | 'treatment-days' | 'sessions' | 'procedures' | 'm3' | 'kg' | 'MWh' | 'L';

export const STORE_UNITS: Readonly<Record<StoreId, StoreUnit>> = {
	cereals: 't',
	pulses: 't',
	oil: 't',
	sugar: 't',
	animal: 't',
	vegetables: 't',
	potatoes: 't',
	infantFormula: 't',
	insulin: 'treatment-days',
	cardiovascular: 'treatment-days',
	otherChronic: 'treatment-days',
	dialysis: 'sessions',
	maternal: 'treatment-days',
	acute: 'treatment-days',
	surgery: 'procedures',
	pipelineGas: 'm3',
	lpg: 'kg',
	reservoir: 'MWh',
	motorFuel: 'L',
};
