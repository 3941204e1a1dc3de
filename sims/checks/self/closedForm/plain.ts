import type { Scenario } from '../../../scenarios/scenario.ts';

/** A small scenario, and what must come of it by a formula that knows nothing of the model. */
export interface ClosedForm {
	readonly id: string;
	/** Every assumption that the answer hangs on is fixed in it. */
	readonly scenario: Scenario;
	/** By column of the daily file, the answer of a day, from 0. */
	readonly answer: Readonly<Record<string, (day: number) => number>>;
}

const START = '2022-12-12';

/** Nothing comes by road, nothing is rationed, gas and power are whole: what a closed form needs is added to it. */
export function plain(name: string, differs: Partial<Scenario>): Scenario {
	const from = differs.start ?? START;
	return {
		name,
		start: from,
		days: 100,
		policy: 'none',
		fixedRation: 1,
		assumptions: {},
		couplingsOff: [],
		phases: [
			{
				...{ from, road: 'closed', trucksPerDay: 0, passChance: 0, medicineShare: 0 },
				...{ transfersPerWeek: 0, patientsPerTransfer: 0 },
			},
		],
		convoys: [],
		gas: [{ from, share: 1 }],
		power: [{ from, share: 1 }],
		...differs,
	};
}

/** Acute treatments of 100,000 people, of whom 128 in 10,000 need one each day. */
export const TREATMENTS_PER_DAY = 1280;
export const treatments = { people: 100_000, acutePer10k: 128, lossPerDayMedicine: 0 };
