import type { Assumption } from '../../../model/assumption.ts';

export const medicine = {
	insulinPer10k: { central: 60, low: 30, high: 100, basis: 'assumption' },
	cardiovascularPer10k: { central: 1400, low: 800, high: 2000, basis: 'assumption', sources: ['mmm-armenia-2022'] },
	otherChronicPer10k: { central: 510, low: 260, high: 900, basis: 'assumption', sources: ['who-epilepsy-2018'] },
	dialysisPatients: { central: 41, low: 30, high: 60, basis: 'reported', sources: ['S179'] },
	dialysisSessionsPerWeek: { central: 3, low: 2, high: 3, basis: 'standard', sources: ['dialysis-ukraine-2023'] },
	pregnant: {
		central: 1300,
		low: 1000,
		high: 2000,
		basis: 'derived',
		sources: ['S135', 'S136', 'S137', 'S138', 'S139', 'S170', 'S177'],
	},
	acutePer10k: { central: 100, low: 50, high: 200, basis: 'assumption' },
	surgeriesPerDay: {
		central: 6.5,
		low: 6,
		high: 7.4,
		basis: 'derived',
		sources: ['S135', 'S136', 'S137', 'S138', 'S139', 'S140', 'S58', 'S141'],
	},
	openingMedicineDays: { central: 60, low: 15, high: 120, basis: 'assumption' },
	lossPerDayMedicine: { central: 0.0003, low: 0.0001, high: 0.001, basis: 'assumption' },
	lossPerDayInsulinWarm: { central: 0.02, low: 0.005, high: 0.035, basis: 'assumption' },
} as const satisfies Record<string, Assumption>;
