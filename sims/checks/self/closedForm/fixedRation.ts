import { type ClosedForm, TREATMENTS_PER_DAY, plain, treatments } from './plain.ts';

const RATION = 0.75;
const OPENING_DAYS = 60;
const LASTS_DAYS = OPENING_DAYS / RATION;

/** 60 days of treatments at three quarters a day: exactly three quarters on each of 80 days, then nothing. */
export const fixedRation: ClosedForm = {
	id: 'fixedRation',
	scenario: plain('fixedRation', {
		policy: 'fixed',
		fixedRation: RATION,
		assumptions: { ...treatments, openingMedicineDays: OPENING_DAYS },
	}),
	answer: {
		'acute.ration': () => RATION,
		'acute.issue': (day) => (day < LASTS_DAYS ? RATION * TREATMENTS_PER_DAY : 0),
		'acute.stock': (day) => Math.max(0, OPENING_DAYS - RATION * (day + 1)) * TREATMENTS_PER_DAY,
	},
};
