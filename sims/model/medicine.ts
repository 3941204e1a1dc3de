/** Seven programmes of treatment. Medicine hangs on permission, not on tonnage: it comes as a share of need. */
import type { Account } from './account.ts';
import { AT } from './assumption.ts';
import { type Conditions, OPEN, RELIEF } from './conditions.ts';
import { REFERENCE_PEOPLE } from './constants.ts';
import type { Ledger } from './ledger.ts';
import { FIRST_MEDICINE, MEDICINE_COUNT, STORE_AT } from './store.ts';
import type { Today } from './today.ts';

const { insulin: INSULIN, dialysis: DIALYSIS } = STORE_AT;
const PEOPLE_PER_RATE = 10_000;
const DAYS_PER_WEEK = 7;
const AFTER_LAST_MEDICINE = FIRST_MEDICINE + MEDICINE_COUNT;

export class Medicine {
	readonly #conditions: Conditions;
	readonly #ledger: Ledger;
	readonly #account: Account;
	/** By programme, in the order of the stores; treatment-days, sessions or procedures a day. */
	readonly #need: Float64Array;
	readonly #lossShare: number;
	readonly #insulinLossPerWarmth: number;
	readonly #reliefScale: number;
	readonly #criticalPriority: number;

	constructor(values: Float64Array, conditions: Conditions, ledger: Ledger, account: Account) {
		this.#conditions = conditions;
		this.#ledger = ledger;
		this.#account = account;
		const people = values[AT.people]!;
		const scale = people / REFERENCE_PEOPLE;
		const sessionsPerDay = (values[AT.dialysisPatients]! * values[AT.dialysisSessionsPerWeek]!) / DAYS_PER_WEEK;
		this.#need = Float64Array.of(
			(values[AT.insulinPer10k]! * people) / PEOPLE_PER_RATE,
			(values[AT.cardiovascularPer10k]! * people) / PEOPLE_PER_RATE,
			(values[AT.otherChronicPer10k]! * people) / PEOPLE_PER_RATE,
			sessionsPerDay * scale,
			values[AT.pregnant]! * scale,
			(values[AT.acutePer10k]! * people) / PEOPLE_PER_RATE,
			values[AT.surgeriesPerDay]! * scale,
		);
		this.#lossShare = values[AT.lossPerDayMedicine]!;
		this.#insulinLossPerWarmth = values[AT.lossPerDayInsulinWarm]!;
		this.#reliefScale = values[AT.medicineReliefScale]!;
		this.#criticalPriority = values[AT.criticalMedicinePriority]!;
		for (let programme = 0; programme < MEDICINE_COUNT; programme++) {
			ledger.openingStock[FIRST_MEDICINE + programme] = values[AT.openingMedicineDays]! * this.#need[programme]!;
		}
	}

	need(): void {
		this.#ledger.need.set(this.#need, FIRST_MEDICINE);
	}

	expect(lossShareWithPower: Float64Array): void {
		lossShareWithPower.fill(this.#lossShare, FIRST_MEDICINE, AFTER_LAST_MEDICINE);
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

	close(today: Today): void {
		const warm = today.outageShare * today.warmth;
		for (let store = FIRST_MEDICINE; store < AFTER_LAST_MEDICINE; store++) {
			const lossShare = this.#lossShare + (store === INSULIN ? this.#insulinLossPerWarmth * warm : 0);
			this.#account.close(store, today, lossShare);
		}
	}
}
