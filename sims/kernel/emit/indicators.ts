/** `model/indicator.ts`: what the charts, the bands and the files speak of. */
import { KCAL_PER_KG_DRY_RATION, KG_PER_TONNE } from '../../model/indicator.ts';
import { FIRST_MEDICINE, MEDICINE_COUNT } from '../../model/store.ts';
import { log, shareBelow } from './arithmetic.ts';
import { add, cell, div, keep, lanes, max, min, mul, sub, type Lanes } from './lanes.ts';
import { energyPerPerson, people, planningEnergy } from './food.ts';
import { header, indicators, issue, need, today, value } from './state.ts';
import { when } from './writing.ts';

const MEDICINES = Array.from({ length: MEDICINE_COUNT }, (_, at) => FIRST_MEDICINE + at);
const logVariance = cell();

export function setUpIndicators(): void {
	const variation = keep(value('unequalAccess'));
	logVariance.set(log(add(1, mul(variation, variation))));
	indicators.shortfallFood.set(0);
	indicators.shortfallMedicine.set(0);
	indicators.shortfallHeat.set(0);
	indicators.belowHalf.set(0);
}

/** All but what access, energy and fuel have entered. */
export function takeIndicators(): void {
	const energy = keep(energyPerPerson());
	indicators.energyPerPerson.set(energy);
	indicators.foodCoverage.set(min(1, div(energy, planningEnergy)));
	when(header('belowHalf'), () => {
		indicators.belowHalf.set(shareBelow(div(planningEnergy, 2), energy, logVariance));
	});
	const missingKcal = mul(people, max(0, sub(planningEnergy, energy)));
	const missingTonnes = div(missingKcal, KCAL_PER_KG_DRY_RATION, KG_PER_TONNE);
	indicators.shortfallFood.set(add(indicators.shortfallFood, missingTonnes));

	const needed = keep(add(0, ...MEDICINES.map((store) => need[store]!)));
	const given = keep(add(0, ...MEDICINES.map((store) => issue[store]!)));
	const lowest = MEDICINES.reduce<Lanes>((least, store) => min(least, div(issue[store]!, need[store]!)), lanes(1));
	indicators.medicineCoverage.set(min(1, div(given, needed)));
	indicators.lowestProgrammeCoverage.set(lowest);
	indicators.shortfallMedicine.set(add(indicators.shortfallMedicine, max(0, sub(needed, given))));

	indicators.tonnesArrived.set(add(today.mixedTonnes, today.foodConvoyTonnes, today.importedTonnes));
}
