import type { Assumption } from '../../../model/assumption.ts';

/** A colder place than the curve of the model, with more hydropower, more wood and fewer houses on the gas line. */
export const energy = {
	gasConnectedShare: { central: 0.55, low: 0.45, high: 0.65, basis: 'assumption', sources: ['council-count'] },
	gasBase: { central: 0.8, low: 0.5, high: 1.1, basis: 'assumption' },
	gasPerDegreeDay: { central: 0.26, low: 0.18, high: 0.34, basis: 'assumption' },
	degreeDayBase: { central: 18, low: 15.5, high: 18.3, basis: 'standard', sources: ['eia-glossary'] },
	temperatureOffset: { central: -3, low: -5, high: -1, basis: 'assumption', sources: ['almanac-weather'] },
	linePackDays: { central: 0.4, low: 0.2, high: 0.8, basis: 'assumption' },
	lpgKgPerHouseholdMonth: { central: 10, low: 6, high: 16, basis: 'assumption' },
	lpgSubstitution: { central: 0.3, low: 0.1, high: 0.5, basis: 'assumption' },
	openingDaysLpg: { central: 28, low: 10, high: 60, basis: 'assumption' },
	woodCapMwhPerDay: { central: 650, low: 300, high: 1000, basis: 'assumption' },
	motorFuelLitresPerDay: { central: 34000, low: 24000, high: 46000, basis: 'assumption' },
	openingDaysMotorFuel: { central: 20, low: 8, high: 45, basis: 'assumption' },
	fuelShareEssential: { central: 0.18, low: 0.1, high: 0.3, basis: 'assumption' },
	fuelShareDistribution: { central: 0.14, low: 0.08, high: 0.2, basis: 'assumption' },
	fuelShareFarmsBuses: { central: 0.22, low: 0.12, high: 0.32, basis: 'assumption' },
	electricityMwhPerDay: { central: 720, low: 560, high: 900, basis: 'assumption' },
	hydroShare: { central: 0.6, low: 0.5, high: 0.7, basis: 'assumption' },
	electricHeatShare: { central: 0.3, low: 0.15, high: 0.45, basis: 'assumption' },
	reservoirUsableMwh: { central: 60000, low: 48000, high: 72000, basis: 'assumption', sources: ['dam-bulletin'] },
	openingReservoirShare: { central: 0.75, low: 0.55, high: 0.9, basis: 'assumption', sources: ['dam-bulletin'] },
	riverInflowFactor: { central: 0.85, low: 0.6, high: 1.1, basis: 'assumption', sources: ['almanac-weather'] },
	hydroMaxMwhPerDay: { central: 1000, low: 700, high: 1400, basis: 'assumption', sources: ['dam-bulletin'] },
} as const satisfies Record<string, Assumption>;
