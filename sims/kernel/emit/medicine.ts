/** `model/medicine.ts`: seven programmes of treatment. */
import { OPEN, RELIEF } from '../../model/conditions.ts';
import { REFERENCE_PEOPLE } from '../../model/constants.ts';
import { DAYS_PER_WEEK, PEOPLE_PER_RATE } from '../../model/medicine.ts';
import { FIRST_MEDICINE, MEDICINE_COUNT, STORE_AT } from '../../model/store.ts';
import { add, cell, choose, div, keep, min, mul } from './lanes.ts';
import { noteStore } from './dates.ts';
import { closeStore } from './law.ts';
import { arrivals, lossShare, need, ofDay, ofDayInt, openingStock, roadIs, today, value } from './state.ts';
import { isEqual, when } from './writing.ts';

const { infantFormula: INFANT_FORMULA, insulin: INSULIN, dialysis: DIALYSIS } = STORE_AT;
const MEDICINES = Array.from({ length: MEDICINE_COUNT }, (_, at) => FIRST_MEDICINE + at);

const insulinLossUncooled = cell();
const reliefScale = cell();
const criticalPriority = cell();

export function setUpMedicine(): void {
	const people = keep(value('people'));
	const scale = keep(div(people, REFERENCE_PEOPLE));
	const perRate = (id: 'insulinPer10k' | 'cardiovascularPer10k' | 'otherChronicPer10k' | 'acutePer10k') =>
		div(mul(value(id), people), PEOPLE_PER_RATE);
	const sessionsPerDay = div(mul(value('dialysisPatients'), value('dialysisSessionsPerWeek')), DAYS_PER_WEEK);
	const needs = [
		perRate('insulinPer10k'),
		perRate('cardiovascularPer10k'),
		perRate('otherChronicPer10k'),
		mul(sessionsPerDay, scale),
		mul(value('pregnant'), scale),
		perRate('acutePer10k'),
		mul(value('surgeriesPerDay'), scale),
	];
	MEDICINES.forEach((store, at) => {
		need[store]!.set(needs[at]!);
		lossShare[store]!.set(value('lossPerDayMedicine'));
		openingStock[store]!.set(mul(value('openingMedicineDays'), need[store]!));
	});
	insulinLossUncooled.set(value('lossPerDayInsulinWarm'));
	reliefScale.set(value('medicineReliefScale'));
	criticalPriority.set(value('criticalMedicinePriority'));
}

/** On days without an open road; on others trade brings it. */
export function medicineLetIn(): void {
	when(
		isEqual(ofDayInt('road'), OPEN),
		() => MEDICINES.forEach((store) => arrivals[store]!.set(0)),
		() => {
			const passing = keep(choose(roadIs(RELIEF), today.passing, 1));
			const share = keep(mul(ofDay('medicineShare'), reliefScale));
			for (const store of MEDICINES) {
				const asked = store === INSULIN || store === DIALYSIS ? mul(share, criticalPriority) : share;
				arrivals[store]!.set(mul(need[store]!, min(1, asked), passing));
			}
		},
	);
}

export function closeMedicine(): void {
	noteStore(INFANT_FORMULA, closeStore(INFANT_FORMULA));
	for (const store of MEDICINES) {
		const warm = keep(add(lossShare[store]!, mul(insulinLossUncooled, today.uncooled)));
		noteStore(store, closeStore(store, store === INSULIN ? { lossShare: warm } : {}));
	}
}
