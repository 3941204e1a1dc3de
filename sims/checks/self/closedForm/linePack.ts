import { type ClosedForm, plain } from './plain.ts';

/** 100,000 people in households of 4, half of them on the line, 2 m3 a household and day whatever the weather. */
const M3_PER_DAY = (100_000 / 4) * 0.5 * 2;
const COVERAGE = [1, 1, 0.5];

/** Pipes that hold a day and a half, shut from the second day on: one day in full, half of the next, then nothing. */
export const linePack: ClosedForm = {
	id: 'linePack',
	scenario: plain('linePack', {
		days: 10,
		gas: [
			{ from: '2022-12-12', share: 1 },
			{ from: '2022-12-13', share: 0 },
		],
		assumptions: {
			people: 100_000,
			householdSize: 4,
			gasConnectedShare: 0.5,
			gasBase: 2,
			gasPerDegreeDay: 0,
			linePackDays: 1.5,
		},
	}),
	answer: {
		gasCoverage: (day) => COVERAGE[day] ?? 0,
		'pipelineGas.issue': (day) => M3_PER_DAY * (COVERAGE[day] ?? 0),
		'pipelineGas.stock': (day) => M3_PER_DAY * ([1.5, 0.5][day] ?? 0),
	},
};
