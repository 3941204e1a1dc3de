import type { Assumption } from '../../../model/assumption.ts';

export const access = {
	normalImportsTonnesPerDay: { central: 300, low: 280, high: 330, basis: 'assumption', sources: ['council-count'] },
	restockDays: { central: 8, low: 4, high: 16, basis: 'assumption' },
	reliefTonnesPerTruck: { central: 7, low: 5.5, high: 9, basis: 'assumption', sources: ['ferry-ledger'] },
	convoyTonnesPerTruck: { central: 17, low: 15, high: 20, basis: 'assumption', sources: ['ferry-ledger'] },
	cargoShareFood: { central: 0.65, low: 0.45, high: 0.85, basis: 'assumption' },
	cargoShareMotorFuel: { central: 0.18, low: 0.08, high: 0.28, basis: 'assumption' },
	cargoShareLpg: { central: 0.05, low: 0.01, high: 0.1, basis: 'assumption' },
	cargoFoodCereals: { central: 0.48, low: 0.3, high: 0.65, basis: 'assumption' },
	cargoFoodPulses: { central: 0.1, low: 0.05, high: 0.15, basis: 'assumption' },
	cargoFoodOil: { central: 0.11, low: 0.07, high: 0.15, basis: 'assumption' },
	cargoFoodSugar: { central: 0.09, low: 0.05, high: 0.13, basis: 'assumption' },
	cargoFoodAnimal: { central: 0.11, low: 0.05, high: 0.16, basis: 'assumption' },
	cargoFoodVegetables: { central: 0.05, low: 0.02, high: 0.1, basis: 'assumption' },
	cargoFoodPotatoes: { central: 0.055, low: 0.02, high: 0.09, basis: 'assumption' },
	cargoFoodInfantFormula: { central: 0.005, low: 0.002, high: 0.012, basis: 'assumption' },
	refusalSpellDays: { central: 14, low: 5, high: 60, basis: 'assumption' },
	medicineReliefScale: { central: 1, low: 0.5, high: 1.5, basis: 'assumption' },
	criticalMedicinePriority: { central: 2, low: 1, high: 3, basis: 'assumption' },
} as const satisfies Record<string, Assumption>;
