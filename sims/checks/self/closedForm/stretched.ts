import { type ClosedForm, TREATMENTS_PER_DAY, plain, treatments } from './plain.ts';

const OPENING_DAYS = 40;

/** A normal stock of 40 days, stretched in step with what is left: each day gives a fortieth of it, and leaves 39 of 40. */
export const stretched: ClosedForm = {
	id: 'stretched',
	scenario: plain('stretched', {
		policy: 'stretch',
		assumptions: {
			...treatments,
			openingMedicineDays: OPENING_DAYS,
			rationTriggerDays: 1000,
			rationReviewDays: 1,
			rationExponent: 1,
			rationFloor: 0,
		},
	}),
	answer: {
		'acute.issue': (day) => TREATMENTS_PER_DAY * (1 - 1 / OPENING_DAYS) ** day,
		'acute.stock': (day) => OPENING_DAYS * TREATMENTS_PER_DAY * (1 - 1 / OPENING_DAYS) ** (day + 1),
	},
};
