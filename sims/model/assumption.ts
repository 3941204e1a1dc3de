/**
 * The assumptions of the model: what each is measured in and what it may not be.
 *
 * A case gives every one of them a central value, a range and its evidence; the words that readers see
 * live in the catalogue. The order is the order of the published table and of every list on the page.
 */

export const ASSUMPTIONS = {
	people: { group: 'population', unit: 'people', limit: 'positive' },
	householdSize: { group: 'population', unit: 'people/household', limit: 'positive' },
	ruralShare: { group: 'population', unit: 'share', limit: 'share' },
	planningEnergy: { group: 'food', unit: 'kcal/person/day', limit: 'positive' },
	energyShareCereals: { group: 'food', unit: 'share', limit: 'positiveShare' },
	energySharePulses: { group: 'food', unit: 'share', limit: 'positiveShare' },
	energyShareOil: { group: 'food', unit: 'share', limit: 'positiveShare' },
	energyShareSugar: { group: 'food', unit: 'share', limit: 'positiveShare' },
	energyShareAnimal: { group: 'food', unit: 'share', limit: 'positiveShare' },
	energyShareVegetables: { group: 'food', unit: 'share', limit: 'positiveShare' },
	energySharePotatoes: { group: 'food', unit: 'share', limit: 'positiveShare' },
	kcalPerKgCereals: { group: 'food', unit: 'kcal/kg', limit: 'positive' },
	kcalPerKgPulses: { group: 'food', unit: 'kcal/kg', limit: 'positive' },
	kcalPerKgOil: { group: 'food', unit: 'kcal/kg', limit: 'positive' },
	kcalPerKgSugar: { group: 'food', unit: 'kcal/kg', limit: 'positive' },
	kcalPerKgAnimal: { group: 'food', unit: 'kcal/kg', limit: 'positive' },
	kcalPerKgVegetables: { group: 'food', unit: 'kcal/kg', limit: 'positive' },
	kcalPerKgPotatoes: { group: 'food', unit: 'kcal/kg', limit: 'positive' },
	openingCereals: { group: 'food', unit: 't', limit: 'nonNegative' },
	openingDaysPulses: { group: 'food', unit: 'days of need', limit: 'nonNegative' },
	openingDaysOil: { group: 'food', unit: 'days of need', limit: 'nonNegative' },
	openingDaysSugar: { group: 'food', unit: 'days of need', limit: 'nonNegative' },
	openingDaysAnimal: { group: 'food', unit: 'days of need', limit: 'nonNegative' },
	openingDaysVegetables: { group: 'food', unit: 'days of need', limit: 'nonNegative' },
	openingDaysPotatoes: { group: 'food', unit: 'days of need', limit: 'nonNegative' },
	openingDaysInfantFormula: { group: 'food', unit: 'days of need', limit: 'nonNegative' },
	infants: { group: 'food', unit: 'people', limit: 'positive' },
	formulaFedShare: { group: 'food', unit: 'share', limit: 'positiveShare' },
	formulaKgPerInfantDay: { group: 'food', unit: 'kg/infant/day', limit: 'positive' },
	pantryDays: { group: 'food', unit: 'days of need', limit: 'nonNegative' },
	pantryTopUp: { group: 'food', unit: 'share', limit: 'share' },
	localEnergyShare: { group: 'food', unit: 'share', limit: 'share' },
	harvestCereals: { group: 'food', unit: 't', limit: 'nonNegative' },
	lossPerDayDry: { group: 'food', unit: 'share/day', limit: 'dailyLoss' },
	lossPerDayPotatoes: { group: 'food', unit: 'share/day', limit: 'dailyLoss' },
	lossPerDayVegetables: { group: 'food', unit: 'share/day', limit: 'dailyLoss' },
	lossPerDayAnimalCold: { group: 'food', unit: 'share/day', limit: 'dailyLoss' },
	lossPerDayAnimalWarm: { group: 'food', unit: 'share/day', limit: 'dailyLoss' },
	unequalAccess: { group: 'food', unit: 'share', limit: 'nonNegative' },
	rationTriggerDays: { group: 'rationing', unit: 'days', limit: 'nonNegative' },
	rationExponent: { group: 'rationing', unit: 'exponent', limit: 'nonNegative' },
	rationFloor: { group: 'rationing', unit: 'share', limit: 'share' },
	rationFloorFuel: { group: 'rationing', unit: 'share', limit: 'share' },
	rationFloorPower: { group: 'rationing', unit: 'share', limit: 'share' },
	rationReviewDays: { group: 'rationing', unit: 'days', limit: 'wholeDays' },
	normalImportsTonnesPerDay: { group: 'access', unit: 't/day', limit: 'nonNegative' },
	restockDays: { group: 'access', unit: 'days', limit: 'positive' },
	reliefTonnesPerTruck: { group: 'access', unit: 't/truck', limit: 'nonNegative' },
	convoyTonnesPerTruck: { group: 'access', unit: 't/truck', limit: 'nonNegative' },
	cargoShareFood: { group: 'access', unit: 'share', limit: 'share' },
	cargoShareMotorFuel: { group: 'access', unit: 'share', limit: 'share' },
	cargoShareLpg: { group: 'access', unit: 'share', limit: 'share' },
	cargoFoodCereals: { group: 'access', unit: 'share', limit: 'share' },
	cargoFoodPulses: { group: 'access', unit: 'share', limit: 'share' },
	cargoFoodOil: { group: 'access', unit: 'share', limit: 'share' },
	cargoFoodSugar: { group: 'access', unit: 'share', limit: 'share' },
	cargoFoodAnimal: { group: 'access', unit: 'share', limit: 'share' },
	cargoFoodVegetables: { group: 'access', unit: 'share', limit: 'share' },
	cargoFoodPotatoes: { group: 'access', unit: 'share', limit: 'share' },
	cargoFoodInfantFormula: { group: 'access', unit: 'share', limit: 'share' },
	refusalSpellDays: { group: 'access', unit: 'days', limit: 'atLeastOne' },
	medicineReliefScale: { group: 'access', unit: 'times', limit: 'nonNegative' },
	criticalMedicinePriority: { group: 'access', unit: 'times', limit: 'nonNegative' },
	insulinPer10k: { group: 'medicine', unit: 'per 10 000 people', limit: 'positive' },
	cardiovascularPer10k: { group: 'medicine', unit: 'per 10 000 people', limit: 'positive' },
	otherChronicPer10k: { group: 'medicine', unit: 'per 10 000 people', limit: 'positive' },
	dialysisPatients: { group: 'medicine', unit: 'people', limit: 'positive' },
	dialysisSessionsPerWeek: { group: 'medicine', unit: 'sessions/week', limit: 'positive' },
	pregnant: { group: 'medicine', unit: 'people', limit: 'positive' },
	acutePer10k: { group: 'medicine', unit: 'per 10 000 people', limit: 'positive' },
	surgeriesPerDay: { group: 'medicine', unit: 'procedures/day', limit: 'positive' },
	openingMedicineDays: { group: 'medicine', unit: 'days of need', limit: 'nonNegative' },
	lossPerDayMedicine: { group: 'medicine', unit: 'share/day', limit: 'dailyLoss' },
	lossPerDayInsulinWarm: { group: 'medicine', unit: 'share/day', limit: 'dailyLoss' },
	gasConnectedShare: { group: 'energy', unit: 'share', limit: 'strictShare' },
	gasBase: { group: 'energy', unit: 'm3/household/day', limit: 'positive' },
	gasPerDegreeDay: { group: 'energy', unit: 'm3/household/degree-day', limit: 'nonNegative' },
	degreeDayBase: { group: 'energy', unit: 'degC', limit: 'temperature' },
	temperatureOffset: { group: 'energy', unit: 'degC', limit: 'temperature' },
	linePackDays: { group: 'energy', unit: 'days of need', limit: 'nonNegative' },
	lpgKgPerHouseholdMonth: { group: 'energy', unit: 'kg/household/month', limit: 'positive' },
	lpgSubstitution: { group: 'energy', unit: 'share', limit: 'share' },
	openingDaysLpg: { group: 'energy', unit: 'days of need', limit: 'nonNegative' },
	woodCapMwhPerDay: { group: 'energy', unit: 'MWh/day', limit: 'nonNegative' },
	motorFuelLitresPerDay: { group: 'energy', unit: 'L/day', limit: 'positive' },
	openingDaysMotorFuel: { group: 'energy', unit: 'days of need', limit: 'nonNegative' },
	fuelShareEssential: { group: 'energy', unit: 'share of a normal day', limit: 'share' },
	fuelShareDistribution: { group: 'energy', unit: 'share of a normal day', limit: 'share' },
	fuelShareFarmsBuses: { group: 'energy', unit: 'share of a normal day', limit: 'share' },
	electricityMwhPerDay: { group: 'energy', unit: 'MWh/day', limit: 'positive' },
	hydroShare: { group: 'energy', unit: 'share', limit: 'share' },
	electricHeatShare: { group: 'energy', unit: 'share', limit: 'share' },
	reservoirUsableMwh: { group: 'energy', unit: 'MWh', limit: 'nonNegative' },
	openingReservoirShare: { group: 'energy', unit: 'share', limit: 'share' },
	riverInflowFactor: { group: 'energy', unit: 'share', limit: 'nonNegative' },
	reservoirTriggerDays: { group: 'rationing', unit: 'days', limit: 'nonNegative' },
	hydroMaxMwhPerDay: { group: 'energy', unit: 'MWh/day', limit: 'nonNegative' },
	distributionFloor: { group: 'couplings', unit: 'share', limit: 'share' },
	localReachFloor: { group: 'couplings', unit: 'share', limit: 'share' },
	bakeryGasDependence: { group: 'couplings', unit: 'share', limit: 'share' },
	breadSubstitution: { group: 'couplings', unit: 'share', limit: 'share' },
} as const satisfies Record<string, { group: AssumptionGroup; unit: Unit; limit: LimitKind }>;

export type AssumptionId = keyof typeof ASSUMPTIONS;

export const ASSUMPTION_IDS = Object.keys(ASSUMPTIONS) as readonly AssumptionId[];

/** Where each assumption stands in a run's vector of values. */
export const AT = Object.fromEntries(ASSUMPTION_IDS.map((id, index) => [id, index])) as Readonly<
	Record<AssumptionId, number>
>;

export function isAssumptionId(name: string): name is AssumptionId {
	return Object.hasOwn(ASSUMPTIONS, name);
}

export const ASSUMPTION_GROUPS = [
	'population',
	'food',
	'rationing',
	'access',
	'medicine',
	'energy',
	'couplings',
] as const;
export type AssumptionGroup = (typeof ASSUMPTION_GROUPS)[number];

export type Unit =
	| 'people'
	| 'people/household'
	| 'share'
	| 'share/day'
	| 'share of a normal day'
	| 'kcal/person/day'
	| 'kcal/kg'
	| 't'
	| 't/day'
	| 't/truck'
	| 'days'
	| 'days of need'
	| 'kg/infant/day'
	| 'exponent'
	| 'times'
	| 'per 10 000 people'
	| 'sessions/week'
	| 'procedures/day'
	| 'm3/household/day'
	| 'm3/household/degree-day'
	| 'degC'
	| 'kg/household/month'
	| 'MWh/day'
	| 'MWh'
	| 'L/day';

/** Of numbers that must be above 0 the smallest taken: a product of several far smaller ones is rounded to a need of 0. */
const SMALLEST = 1e-12;
const LARGEST = 1e12;

/**
 * What a value may be for the laws to hold: a need, a divisor and 1 - loss stay above zero, a share stays a share.
 * Wider than the range that a case gives; a reader may go anywhere inside the limit.
 */
export const LIMITS = {
	positive: (x) => x >= SMALLEST && x <= LARGEST,
	nonNegative: (x) => x >= 0 && x <= LARGEST,
	share: (x) => x >= 0 && x <= 1,
	positiveShare: (x) => x >= SMALLEST && x <= 1,
	strictShare: (x) => x >= SMALLEST && x <= 1 - SMALLEST,
	dailyLoss: (x) => x >= 0 && x < 1,
	wholeDays: (x) => Number.isInteger(x) && x >= 1 && x <= 730,
	atLeastOne: (x) => x >= 1 && x <= LARGEST,
	temperature: (x) => x >= -60 && x <= 60,
} as const satisfies Record<string, (value: number) => boolean>;
export type LimitKind = keyof typeof LIMITS;

/** How well a number is known: a claim in the record, a published standard, arithmetic on either, or a guess. */
export type Basis = 'reported' | 'standard' | 'derived' | 'assumption';

/** Anything but an assumption has at least one source: an unsourced number does not compile. */
type Evidence =
	| { readonly basis: 'assumption'; readonly sources?: readonly string[] }
	| { readonly basis: 'reported' | 'standard' | 'derived'; readonly sources: readonly [string, ...string[]] };

/**
 * What a case says of one assumption. Each run of an ensemble draws it from the triangular distribution
 * (low, central, high) unless `sampled` is false; the central run takes `central`.
 */
export type Assumption = {
	readonly central: number;
	readonly low: number;
	readonly high: number;
	/** false: part of the case's definition, the same in every run. Default true. */
	readonly sampled?: false;
} & Evidence;

export type Assumptions = Readonly<Record<AssumptionId, Assumption>>;
