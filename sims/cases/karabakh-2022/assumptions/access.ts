import type { Assumption } from '../../../model/assumption.ts';

export const access = {
	normalImportsTonnesPerDay: { central: 400, low: 380, high: 400, basis: 'reported', sources: ['S126', 'S127', 'S36'] },
	restockDays: { central: 14, low: 7, high: 30, basis: 'assumption' },
	reliefTonnesPerTruck: { central: 5.7, low: 4.7, high: 7.5, basis: 'derived', sources: ['S126', 'S125', 'S130'] },
	convoyTonnesPerTruck: { central: 19, low: 18, high: 21, basis: 'derived', sources: ['S85', 'S86', 'S40'] },
	cargoShareFood: { central: 0.7, low: 0.5, high: 0.9, basis: 'assumption' },
	cargoShareMotorFuel: { central: 0.15, low: 0.05, high: 0.25, basis: 'assumption' },
	cargoShareLpg: { central: 0.02, low: 0, high: 0.05, basis: 'assumption' },
	cargoFoodCereals: { central: 0.447, low: 0.3, high: 0.6, basis: 'assumption' },
	cargoFoodPulses: { central: 0.08, low: 0.04, high: 0.12, basis: 'assumption' },
	cargoFoodOil: { central: 0.12, low: 0.08, high: 0.16, basis: 'assumption' },
	cargoFoodSugar: { central: 0.12, low: 0.08, high: 0.16, basis: 'assumption' },
	cargoFoodAnimal: { central: 0.1, low: 0.05, high: 0.15, basis: 'assumption' },
	cargoFoodVegetables: { central: 0.05, low: 0.02, high: 0.1, basis: 'assumption' },
	cargoFoodPotatoes: { central: 0.08, low: 0.04, high: 0.12, basis: 'assumption' },
	cargoFoodInfantFormula: { central: 0.003, low: 0.001, high: 0.01, basis: 'assumption' },
	refusalSpellDays: { central: 21, low: 7, high: 90, basis: 'assumption' },
	medicineReliefScale: { central: 1, low: 0.4, high: 1.6, basis: 'assumption' },
	criticalMedicinePriority: { central: 2, low: 1, high: 3, basis: 'assumption' },
} as const satisfies Record<string, Assumption>;
