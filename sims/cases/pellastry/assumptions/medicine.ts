import type { Assumption } from '../../../model/assumption.ts';

export const medicine = {
	insulinPer10k: { central: 70, low: 40, high: 110, basis: 'assumption' },
	cardiovascularPer10k: { central: 1200, low: 700, high: 1800, basis: 'assumption' },
	otherChronicPer10k: { central: 600, low: 300, high: 950, basis: 'assumption' },
	dialysisPatients: { central: 55, low: 40, high: 75, basis: 'assumption' },
	dialysisSessionsPerWeek: { central: 3, low: 2, high: 3, basis: 'assumption' },
	pregnant: { central: 1150, low: 900, high: 1500, basis: 'assumption' },
	acutePer10k: { central: 120, low: 60, high: 220, basis: 'assumption' },
	surgeriesPerDay: { central: 8, low: 6, high: 10, basis: 'assumption' },
	openingMedicineDays: { central: 75, low: 25, high: 130, basis: 'assumption' },
	lossPerDayMedicine: { central: 0.0003, low: 0.0001, high: 0.001, basis: 'assumption' },
	lossPerDayInsulinWarm: { central: 0.02, low: 0.005, high: 0.035, basis: 'assumption' },
} as const satisfies Record<string, Assumption>;
