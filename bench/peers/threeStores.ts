/**
 * The model that every peer is given: three stores of a closed place, small enough to be written down for each of them,
 * and joined as the stores of the product are. A day's law, for each store:
 *
 *     available = stock + normal inflow * access - loss
 *     ration    = max(floor, min(1, available / need / trigger))
 *     issue     = min(available, need * min(ration, reach))
 *     closing   = available - issue
 *
 * Fuel comes first. What of its need is met decides how much flour can be carried, and how much medicine stays cool.
 */

/** What a run is given. The names are those of the Vensim file, `three-stores.mdl`, with underscores. */
export const PARAMETERS = {
	first_closed_day: 20,
	last_closed_day: 200,
	access_while_closed: 0.12,
	access_afterwards: 0.6,
	ration_floor: 0.3,
	ration_trigger_days: 30,

	fuel_opening_litres: 900_000,
	fuel_need_litres: 42_000,
	fuel_inflow_litres: 43_000,

	flour_opening_tonnes: 2400,
	flour_need_tonnes: 51,
	flour_inflow_tonnes: 52,
	flour_loss_share: 0.0005,
	flour_reach_floor: 0.45,

	medicine_opening_days: 1_500_000,
	medicine_need_days: 33_000,
	medicine_inflow_days: 34_000,
	medicine_loss_uncooled: 0.02,
} as const;

export type Parameter = keyof typeof PARAMETERS;
export type Parameters = Readonly<Record<Parameter, number>>;

/** What comes out, by day: the stock as the day begins, and the share of need that is issued. */
export const OUTPUTS = ['fuel', 'flour', 'medicine', 'fuel_coverage', 'flour_coverage', 'medicine_coverage'] as const;

/** A row an output, each as long as the run. */
export type Trajectories = readonly Float64Array[];

/** Runs it. Closures over numbers: the plainest way to write it in TypeScript. */
export function threeStores(parameters: Parameters, days: number): Trajectories {
	const p = parameters;
	const fuel = newStore(p.fuel_opening_litres, p.fuel_need_litres, p.fuel_inflow_litres);
	const flour = newStore(p.flour_opening_tonnes, p.flour_need_tonnes, p.flour_inflow_tonnes);
	const medicine = newStore(p.medicine_opening_days, p.medicine_need_days, p.medicine_inflow_days);

	function newStore(opening: number, need: number, inflow: number) {
		const stocks = new Float64Array(days);
		const coverages = new Float64Array(days);
		let stock = opening;
		/** Closes a day, and gives the share of need that is issued. */
		function close(day: number, access: number, lossShare: number, reach: number): number {
			stocks[day] = stock;
			const before = stock + inflow * access;
			const available = before - lossShare * before;
			const ration = Math.max(p.ration_floor, Math.min(1, available / need / p.ration_trigger_days));
			const issue = Math.min(available, need * Math.min(ration, reach));
			stock = available - issue;
			return (coverages[day] = issue / need);
		}
		return { stocks, coverages, close };
	}

	function accessOn(day: number): number {
		if (day < p.first_closed_day) return 1;
		return day > p.last_closed_day ? p.access_afterwards : p.access_while_closed;
	}

	for (let day = 0; day < days; day++) {
		const access = accessOn(day);
		const served = fuel.close(day, access, 0, 1);
		flour.close(day, access, p.flour_loss_share, p.flour_reach_floor + (1 - p.flour_reach_floor) * served);
		medicine.close(day, access, p.medicine_loss_uncooled * (1 - served), 1);
	}
	const stores = [fuel, flour, medicine];
	return [...stores.map(({ stocks }) => stocks), ...stores.map(({ coverages }) => coverages)];
}

/** The first day on which an output is below a level, or -1. */
export function firstDayBelow(row: Float64Array, level: number): number {
	return row.findIndex((value) => value < level);
}
