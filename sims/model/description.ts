/**
 * The model as a drawing would show it: what comes in and into which stores, how one store's shortage slows another,
 * and what people get from each. Data only; no run reads it. `checks/description.test.ts` holds it against the model.
 */
import type { Coupling } from './coupling.ts';
import type { IndicatorId } from './indicator.ts';
import { FOOD_COUNT, FIRST_MEDICINE, LARDER_FOODS, MEDICINE_COUNT, STORES, type StoreId } from './store.ts';

const FOODS = STORES.slice(0, FOOD_COUNT);
const MEDICINES = STORES.slice(FIRST_MEDICINE, FIRST_MEDICINE + MEDICINE_COUNT);
const LOCAL = ['animal', 'vegetables', 'potatoes'] as const satisfies readonly StoreId[];

/** What comes in, and the stores that it arrives in. The power line fills no store: it is used as it comes. */
export const INFLOWS = {
	harvest: ['cereals'],
	localProduce: LOCAL,
	relief: [...FOODS, 'lpg', 'motorFuel'],
	convoys: [...FOODS, 'lpg', 'motorFuel'],
	openRoad: [...FOODS, ...MEDICINES, 'lpg', 'motorFuel'],
	medicineLetIn: MEDICINES,
	gasLine: ['pipelineGas'],
	river: ['reservoir'],
	powerLine: [],
} as const satisfies Record<string, readonly StoreId[]>;
export type InflowId = keyof typeof INFLOWS;
export const INFLOW_IDS = Object.keys(INFLOWS) as readonly InflowId[];

/** What of a store another one's shortage changes: a term of the law. */
export type SlowedBy = 'need' | 'arrivals' | 'loss' | 'reach';

export interface CouplingPath {
	/** The stores whose shortage acts. */
	readonly from: readonly StoreId[];
	/** The stores that it acts on directly; what follows from there goes by the other couplings. */
	readonly to: readonly StoreId[];
	readonly changes: SlowedBy;
}

export const COUPLING_PATHS: Readonly<Record<Coupling, CouplingPath>> = {
	fuelDelivery: { from: ['motorFuel'], to: LARDER_FOODS, changes: 'reach' },
	fuelLocalProduce: { from: ['motorFuel'], to: LOCAL, changes: 'arrivals' },
	powerCold: { from: ['reservoir'], to: ['animal', 'insulin'], changes: 'loss' },
	gasBakeries: { from: ['pipelineGas'], to: ['cereals'], changes: 'reach' },
	gasElectricHeat: { from: ['pipelineGas'], to: ['reservoir'], changes: 'need' },
	gasLpg: { from: ['pipelineGas'], to: ['lpg'], changes: 'need' },
	breadSubstitution: { from: LARDER_FOODS.slice(1), to: ['cereals'], changes: 'need' },
};

/** On days with an open road these share one limit by weight: what one of them wants can leave less for the others. */
export const SHARE_THE_ROAD: readonly StoreId[] = [...FOODS, 'motorFuel', 'lpg'];

/** What people get, of which stores, and the figures that say so. */
export const OUTCOMES = {
	food: { from: LARDER_FOODS, figures: ['foodCoverage', 'energyPerPerson', 'belowHalf', 'shortfallFood'] },
	medicine: { from: MEDICINES, figures: ['medicineCoverage', 'lowestProgrammeCoverage', 'shortfallMedicine'] },
	heat: { from: ['pipelineGas', 'lpg', 'reservoir'], figures: ['heatCoverage', 'shortfallHeat'] },
	gas: { from: ['pipelineGas'], figures: ['gasCoverage'] },
	power: { from: ['reservoir'], figures: ['hoursOfPower'] },
	fuel: { from: ['motorFuel'], figures: ['essentialFuel', 'distributionFuel', 'farmFuel'] },
} as const satisfies Record<string, { from: readonly StoreId[]; figures: readonly IndicatorId[] }>;
export type OutcomeId = keyof typeof OUTCOMES;
export const OUTCOME_IDS = Object.keys(OUTCOMES) as readonly OutcomeId[];

/**
 * All stores that switching a coupling off can change: those that it acts on, and what follows from them by the other
 * couplings.
 *
 * @param opens whether the road is open on some day, so that the limit by weight can act too
 */
export function downstreamOf(coupling: Coupling, opens: boolean): ReadonlySet<StoreId> {
	const reached = new Set<StoreId>(COUPLING_PATHS[coupling].to);
	for (let before = -1; before < reached.size;) {
		before = reached.size;
		for (const { from, to } of Object.values(COUPLING_PATHS)) {
			if (from.some((store) => reached.has(store))) to.forEach((store) => reached.add(store));
		}
		if (opens && SHARE_THE_ROAD.some((store) => reached.has(store)))
			SHARE_THE_ROAD.forEach((store) => reached.add(store));
	}
	return reached;
}
