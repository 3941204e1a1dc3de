/** What the groups of stores tell one another on one day. Written in the day's order, read only further down it. */
export interface Today {
	/** 0 on the first day of the run. */
	index: number;
	/** CLOSED, RELIEF or OPEN. */
	road: number;
	/** Whether rations are reviewed. */
	review: boolean;
	/** Share of undecided traffic that passes; 0 or 1 in a run of an ensemble. */
	passing: number;
	/** Heating degree-days. */
	degreeDays: number;
	/** 0 to 1. */
	warmth: number;
	/** How much of what is kept cool is not: outage times warmth, 0 where the coupling is off. */
	uncooled: number;

	trucksTried: number;
	trucksPassed: number;
	/** Relief and mixed convoys that pass, tonnes. */
	mixedTonnes: number;
	/** Food convoys that pass, tonnes. */
	foodConvoyTonnes: number;
	/** Open-road goods after the weight limit, tonnes; medicine is not counted. */
	importedTonnes: number;

	/** Share of the need for pipeline gas that the line meets. */
	gasCoverage: number;
	/** Electricity wanted, with what replaces lost gas heat, and what the line gives of it. MWh. */
	powerWantedMwh: number;
	powerFromLineMwh: number;
	/** Share of the wanted electricity that is not there. */
	outageShare: number;
	/** Electricity wanted beyond a normal day to replace lost gas heat, MWh. */
	electricHeatMwh: number;
	/** Served shares of the fuel asked for by hospitals and water, by food delivery, by farms and buses. */
	essentialFuel: number;
	distributionFuel: number;
	farmFuel: number;
	/** Share of food need that can be carried, for want of fuel; of bread that can be baked, for want of gas; of local produce that reaches people. */
	delivery: number;
	bakeries: number;
	localReach: number;
	/** Heat and cooking wanted, kWh. */
	heatWantedKwh: number;
	heatCoverage: number;
}

/** Nothing is known before it is written: a number read too early is NaN and shows in every figure. */
export function newToday(): Today {
	return {
		index: 0,
		road: 0,
		review: false,
		passing: NaN,
		degreeDays: NaN,
		warmth: NaN,
		uncooled: NaN,
		trucksTried: NaN,
		trucksPassed: NaN,
		mixedTonnes: NaN,
		foodConvoyTonnes: NaN,
		importedTonnes: NaN,
		gasCoverage: NaN,
		powerWantedMwh: NaN,
		powerFromLineMwh: NaN,
		outageShare: NaN,
		electricHeatMwh: NaN,
		essentialFuel: NaN,
		distributionFuel: NaN,
		farmFuel: NaN,
		delivery: NaN,
		bakeries: NaN,
		localReach: NaN,
		heatWantedKwh: NaN,
		heatCoverage: NaN,
	};
}
