/** Seven programmes of treatment. Medicine hangs on permission, not on tonnage: it comes as a share of need. */
import { AT } from './assumption.ts';
import { type Conditions, OPEN, RELIEF } from './conditions.ts';
import { REFERENCE_PEOPLE } from './constants.ts';
import { closeStores } from './law.ts';
import type { Ledger } from './ledger.ts';
import type { Rationing } from './ration.ts';
import { FIRST_MEDICINE, MEDICINE_COUNT, STORE_AT } from './store.ts';
import type { Today } from './today.ts';

const { infantFormula: INFANT_FORMULA, insulin: INSULIN, dialysis: DIALYSIS } = STORE_AT;
export const PEOPLE_PER_RATE = 10_000;
export const DAYS_PER_WEEK = 7;
const AFTER_LAST_MEDICINE = FIRST_MEDICINE + MEDICINE_COUNT;

export class Medicine {
	readonly #conditions: Conditions;
	readonly #ledger: Ledger;
	readonly #rationing: Rationing;
	readonly #lossShare: number;
	readonly #insulinLossUncooled: number;
	readonly #reliefScale: number;
	readonly #criticalPriority: number;

	constructor(values: Float64Array, conditions: Conditions, ledger: Ledger, rationing: Rationing) {
		this.#conditions = conditions;
		this.#ledger = ledger;
		this.#rationing = rationing;
		const people = values[AT.people]!;
		const scale = people / REFERENCE_PEOPLE;
		const sessionsPerDay = (values[AT.dialysisPatients]! * values[AT.dialysisSessionsPerWeek]!) / DAYS_PER_WEEK;
		// By programme, in the order of the stores: treatment-days, sessions or procedures a day, the same every day.
		const needs = [
			(values[AT.insulinPer10k]! * people) / PEOPLE_PER_RATE,
			(values[AT.cardiovascularPer10k]! * people) / PEOPLE_PER_RATE,
			(values[AT.otherChronicPer10k]! * people) / PEOPLE_PER_RATE,
			sessionsPerDay * scale,
			values[AT.pregnant]! * scale,
			(values[AT.acutePer10k]! * people) / PEOPLE_PER_RATE,
			values[AT.surgeriesPerDay]! * scale,
		];
		ledger.need.set(needs, FIRST_MEDICINE);
		this.#lossShare = values[AT.lossPerDayMedicine]!;
		this.#insulinLossUncooled = values[AT.lossPerDayInsulinWarm]!;
		ledger.lossShare.fill(this.#lossShare, FIRST_MEDICINE, AFTER_LAST_MEDICINE);
		this.#reliefScale = values[AT.medicineReliefScale]!;
		this.#criticalPriority = values[AT.criticalMedicinePriority]!;
		for (let store = FIRST_MEDICINE; store < AFTER_LAST_MEDICINE; store++) {
			ledger.openingStock[store] = values[AT.openingMedicineDays]! * ledger.need[store]!;
		}
	}

	/** For importers: losses with full power. */
	expect(): void {
		this.#ledger.lossShare[INSULIN] = this.#lossShare;
	}

	/** What permission lets in: a share of need, insulin and dialysis first; on relief days only while passing. */
	arrive(today: Today): void {
		if (today.road === OPEN) return; // trade brings it
		const { need, arrivals } = this.#ledger;
		const passing = today.road === RELIEF ? today.passing : 1;
		const share = this.#conditions.medicineShare[today.index]! * this.#reliefScale;
		for (let store = FIRST_MEDICINE; store < AFTER_LAST_MEDICINE; store++) {
			const priority = store === INSULIN || store === DIALYSIS ? this.#criticalPriority : 1;
			arrivals[store] = need[store]! * Math.min(1, share * priority) * passing;
		}
	}

	/** Infant formula, which stands beside them and is held up by nothing either, and the seven programmes. */
	close(today: Today): void {
		this.#ledger.lossShare[INSULIN] = this.#lossShare + this.#insulinLossUncooled * today.uncooled;
		closeStores(INFANT_FORMULA, AFTER_LAST_MEDICINE, this.#ledger, this.#rationing, today);
	}
}
