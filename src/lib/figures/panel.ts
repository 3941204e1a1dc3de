/** The three panels: which series each draws, in which hue, against which need. Data for one component, not three. */
import { BAND_LEVELS } from '#sims/ensemble/bands.ts';
import type { SeriesId } from '#sims/ensemble/series.ts';
import { AT, type AssumptionId, type Assumptions } from '#sims/model/assumption.ts';
import { type DailyRecord, dailyColumn, dailyValue } from '#sims/model/daily.ts';
import { STORES, type StoreGroup, type StoreId, storeGroup } from '#sims/model/store.ts';

export type View = 'share' | 'stock';

export const PANELS = ['food', 'medicine', 'energy'] as const satisfies readonly StoreGroup[];

/** The store that each panel shows first when stocks are shown. */
export const DEFAULT_STORES: Readonly<Record<StoreGroup, StoreId>> = {
	food: 'cereals',
	medicine: 'cardiovascular',
	energy: 'lpg',
};

/** The store of each supply that the ledger shows first. */
export const LEDGER_STORES: Readonly<Record<StoreGroup, StoreId>> = {
	food: 'cereals',
	medicine: 'cardiovascular',
	energy: 'pipelineGas',
};

/** The main series of a panel and the part that its average hides. */
export const SHARE_SERIES: Readonly<Record<StoreGroup, { main: SeriesId; companion: SeriesId }>> = {
	food: { main: 'foodCoverage', companion: 'eatenShare.cereals' },
	medicine: { main: 'medicineCoverage', companion: 'lowestProgrammeCoverage' },
	energy: { main: 'heatCoverage', companion: 'gasCoverage' },
};

export function coverSeries(store: StoreId): SeriesId {
	return `coverDays.${store}`;
}

/** Every series that the page draws or reads out in a view. */
export function seriesOfView(view: View, stores: Readonly<Record<StoreGroup, StoreId>>): readonly SeriesId[] {
	if (view === 'stock') return PANELS.map((panel) => coverSeries(stores[panel]));
	return [
		...PANELS.flatMap((panel) => [SHARE_SERIES[panel].main, SHARE_SERIES[panel].companion]),
		'energyPerPerson',
		'belowHalf',
		'hoursOfPower',
	];
}

export function storesOfGroup(group: StoreGroup): readonly StoreId[] {
	return STORES.filter((store) => storeGroup(store) === group);
}

export const LEVEL_AT = { low: 1, median: 3, high: 5 } as const satisfies Record<string, number>;

/** The median of a day, and the edges between which 80 of 100 runs lie. */
export interface Spread {
	readonly low: number;
	readonly median: number;
	readonly high: number;
}

export function spreadOn(bands: Float64Array, day: number): Spread {
	const days = bands.length / BAND_LEVELS.length;
	return {
		low: bands[LEVEL_AT.low * days + day]!,
		median: bands[LEVEL_AT.median * days + day]!,
		high: bands[LEVEL_AT.high * days + day]!,
	};
}

/** The median of each day, a view on the bands. */
export function medianOf(bands: Float64Array): Float64Array {
	const days = bands.length / BAND_LEVELS.length;
	return bands.subarray(LEVEL_AT.median * days, (LEVEL_AT.median + 1) * days);
}

/** A series of one run, by day: an indicator, or a stock in days of need. */
export function seriesOfRun(daily: DailyRecord, series: SeriesId): Float64Array {
	const [kind, store] = series.split('.');
	if (store === undefined) return dailyColumn(daily, series);
	const over = dailyColumn(daily, `${store}.need`);
	const of = dailyColumn(daily, `${store}.${AMOUNT_OF[kind as keyof typeof AMOUNT_OF]}`);
	return of.map((amount, day) => amount / over[day]!);
}
const AMOUNT_OF = { coverDays: 'stock', eatenShare: 'eaten', issuedShare: 'issue' } as const;

const MEDICINES = storesOfGroup('medicine');

/** Treatments that the central run needs on a day, over the seven programmes. */
export function treatmentsNeeded(central: DailyRecord, day: number): number {
	return MEDICINES.reduce((sum, store) => sum + dailyValue(central, `${store}.need`, day), 0);
}

const AXES_DAYS = [1, 2, 7, 14, 30, 60, 90, 120, 180, 240, 365, 540, 730] as const;

/**
 * Top of the axis of a store's cover, days: the most that the published ranges let it open with. Fixed, so that it does
 * not move with a slider; a cover above it runs along the top.
 */
export function coverAxisDays(store: StoreId, assumptions: Assumptions): number {
	const high = (id: AssumptionId) => assumptions[id].high;
	const central = (id: AssumptionId) => assumptions[id].central;
	const openingDays: Partial<Record<StoreId, number>> = {
		cereals: openingCerealsDays(assumptions),
		lpg: high('openingDaysLpg'),
		motorFuel: high('openingDaysMotorFuel'),
		pipelineGas: high('linePackDays'),
		reservoir:
			(high('openingReservoirShare') * high('reservoirUsableMwh')) /
			(central('hydroShare') * central('electricityMwhPerDay')),
	};
	const foodDays = `openingDays${store[0]!.toUpperCase()}${store.slice(1)}`;
	const days = openingDays[store] ?? (foodDays in AT ? high(foodDays as AssumptionId) : high('openingMedicineDays'));
	return AXES_DAYS.find((axis) => axis >= days) ?? AXES_DAYS.at(-1)!;
}

function openingCerealsDays(assumptions: Assumptions): number {
	const { people, planningEnergy, energyShareCereals, kcalPerKgCereals, openingCereals } = assumptions;
	const tonnesPerDay =
		(people.central * planningEnergy.central * energyShareCereals.central) / (kcalPerKgCereals.central * 1000);
	return openingCereals.high / tonnesPerDay;
}
