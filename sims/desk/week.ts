/** What is known at the end of a week: what came, what is in store, and who was served how much of what they needed. */
import { AT } from '../model/assumption.ts';
import { INDICATOR_AT } from '../model/indicator.ts';
import type { DayEnd } from '../model/run.ts';
import { FIRST_MEDICINE, MEDICINE_COUNT, STORE_AT, type StoreId } from '../model/store.ts';
import { DESK_GROUPS, type DeskGroup, storesOf } from './choice.ts';

/** Who is served, and in what: the amounts are of a week. */
export const SERVICES = {
	/** Energy eaten by people at home, of the planning energy. */
	food: 'million kcal',
	bakeries: 't',
	infants: 't',
	hospitals: 'L',
	treatments: 'treatment-days',
	heat: 'MWh',
} as const satisfies Record<string, string>;
export type ServiceId = keyof typeof SERVICES;
export const SERVICE_IDS = Object.keys(SERVICES) as readonly ServiceId[];

export interface Served {
	readonly delivered: number;
	readonly needed: number;
}

/** How long a store would last. */
export interface StoreCover {
	readonly store: StoreId;
	readonly days: number;
}

export interface DeskWeek {
	/** From 0. */
	readonly week: number;
	readonly trucksTried: number;
	readonly trucksPassed: number;
	/** What the trucks brought. */
	readonly tonnes: number;
	/**
	 * How long the stores of each group would last at the last day's need, the shortest first. A group is never one number:
	 * when one of its goods is gone the others are still given out.
	 */
	readonly cover: Readonly<Record<DeskGroup, readonly StoreCover[]>>;
	readonly served: Readonly<Record<ServiceId, Served>>;
	/** Served share of need of the programme of treatment that was served least. */
	readonly lowestProgramme: number;
}

/** Adds up the days of one week. */
export class WeekSum {
	trucksTried = 0;
	trucksPassed = 0;
	tonnes = 0;
	readonly #delivered = SERVICE_IDS.map(() => 0);
	readonly #needed = SERVICE_IDS.map(() => 0);
	readonly #programmeGiven = new Float64Array(MEDICINE_COUNT);
	readonly #programmeNeed = new Float64Array(MEDICINE_COUNT);
	readonly #values: Float64Array;

	constructor(values: Float64Array) {
		this.#values = values;
	}

	add({ ledger, indicators, today }: DayEnd): void {
		this.trucksTried += indicators[INDICATOR_AT.trucksTried]!;
		this.trucksPassed += indicators[INDICATOR_AT.trucksPassed]!;
		this.tonnes += indicators[INDICATOR_AT.tonnesArrived]!;
		const { need, issue } = ledger;
		const people = this.#values[AT.people]!;
		const millionKcal = (people * this.#values[AT.planningEnergy]!) / 1e6;
		const hospitalLitres = this.#values[AT.fuelShareEssential]! * need[STORE_AT.motorFuel]!;
		const heatMwh = today.heatWantedKwh / 1000;
		let treatments = 0;
		let treatmentsNeeded = 0;
		for (let programme = 0; programme < MEDICINE_COUNT; programme++) {
			const store = FIRST_MEDICINE + programme;
			treatments += issue[store]!;
			treatmentsNeeded += need[store]!;
			this.#programmeGiven[programme] = this.#programmeGiven[programme]! + issue[store]!;
			this.#programmeNeed[programme] = this.#programmeNeed[programme]! + need[store]!;
		}
		const served: Record<ServiceId, readonly [number, number]> = {
			food: [millionKcal * indicators[INDICATOR_AT.foodCoverage]!, millionKcal],
			bakeries: [issue[STORE_AT.cereals]!, need[STORE_AT.cereals]!],
			infants: [issue[STORE_AT.infantFormula]!, need[STORE_AT.infantFormula]!],
			hospitals: [hospitalLitres * today.essentialFuel, hospitalLitres],
			treatments: [treatments, treatmentsNeeded],
			heat: [heatMwh * today.heatCoverage, heatMwh],
		};
		for (const [at, id] of SERVICE_IDS.entries()) {
			this.#delivered[at] = this.#delivered[at]! + served[id][0];
			this.#needed[at] = this.#needed[at]! + served[id][1];
		}
	}

	/** @param end the last day of the week */
	close(week: number, { ledger: { stock, need } }: DayEnd): DeskWeek {
		const cover = (group: DeskGroup) =>
			storesOf(group)
				.map((store) => ({ store, days: stock[STORE_AT[store]]! / need[STORE_AT[store]]! }))
				.sort((a, b) => a.days - b.days);
		const shares = Array.from(this.#programmeGiven, (given, at) => given / this.#programmeNeed[at]!);
		return {
			week,
			trucksTried: this.trucksTried,
			trucksPassed: this.trucksPassed,
			tonnes: this.tonnes,
			cover: Object.fromEntries(DESK_GROUPS.map((group) => [group, cover(group)])) as unknown as DeskWeek['cover'],
			served: Object.fromEntries(
				SERVICE_IDS.map((id, at) => [id, { delivered: this.#delivered[at]!, needed: this.#needed[at]! }]),
			) as unknown as DeskWeek['served'],
			lowestProgramme: Math.min(...shares),
		};
	}
}
