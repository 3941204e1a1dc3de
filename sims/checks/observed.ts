/** The reported record held against a run: what each report speaks of, as the model has it. Never used to tune anything. */
import type { Case, Measure, Observation } from '../cases/case.ts';
import type { AssumptionId } from '../model/assumption.ts';
import { dayNumberOf } from '../model/calendar.ts';
import { type DailyRecord, dailyColumn } from '../model/daily.ts';
import { STORES, storeGroup } from '../model/store.ts';

const GRAMS_PER_TONNE = 1e6;
const MEDICINES = STORES.filter((store) => storeGroup(store) === 'medicine');

/**
 * What the central run gives for a report, in the measure's own unit: a mean over the reported days, one value but for
 * medicine, which has one for each programme and last their sum.
 *
 * @param values what the run assumes, by assumption
 */
export function observed(
	observation: Observation,
	shownCase: Pick<Case, 'start'>,
	record: DailyRecord,
	values: Readonly<Record<AssumptionId, number>>,
): readonly number[] {
	const first = dayNumberOf(observation.from) - dayNumberOf(shownCase.start);
	const last = observation.to === undefined ? first : dayNumberOf(observation.to) - dayNumberOf(shownCase.start);
	const mean = (column: string) => {
		const days = dailyColumn(record, column).subarray(first, last + 1);
		return days.reduce((sum, value) => sum + value, 0) / days.length;
	};
	return measured(observation.measure, mean, values);
}

function measured(
	measure: Measure,
	mean: (column: string) => number,
	values: Readonly<Record<AssumptionId, number>>,
): readonly number[] {
	switch (measure.kind) {
		case 'eatenShare':
			return [mean(`${measure.store}.eaten`) / mean(`${measure.store}.need`)];
		case 'lowestRation':
			return [Math.min(...measure.stores.map((store) => mean(`${store}.ration`)))];
		case 'hoursOfPower':
			return [mean('hoursOfPower')];
		case 'farmFuel':
			return [mean('farmFuel')];
		case 'reservoirShare':
			return [mean('reservoir.stock') / values.reservoirUsableMwh];
		case 'medicineShareOfOpening':
			return sharesOfOpening(mean, values.openingMedicineDays);
		case 'coverDays':
			return [mean(`${measure.store}.stock`) / mean(`${measure.store}.need`)];
		case 'flourGramsPerPerson':
			return [(mean('cereals.issue') * GRAMS_PER_TONNE) / values.people];
	}
}

/** What is left of the opening stock, by programme and of their sum; need is the same every day. */
function sharesOfOpening(mean: (column: string) => number, openingDays: number): readonly number[] {
	const stocks = MEDICINES.map((store) => mean(`${store}.stock`));
	const openings = MEDICINES.map((store) => mean(`${store}.need`) * openingDays);
	const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
	return [...stocks.map((stock, at) => stock / openings[at]!), sum(stocks) / sum(openings)];
}
