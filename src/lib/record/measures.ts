/** The measures of the reports as they are shown: whose supply they are, the end of their axis, their numbers in words. */
import type { Measure } from '#sims/cases/case.ts';
import { type StoreGroup, storeGroup } from '#sims/model/store.ts';
import { amount, amountRange, percent, percentRange } from '../words/numbers.ts';
import { words } from '../words/words.ts';

type Kind = Measure['kind'];
type Unit = keyof typeof words.record.held.short;

interface Scale {
	readonly unit: Unit;
	/** Where the axis ends; fixed, whatever the runs give. */
	readonly top: number;
}

export const SCALES: Readonly<Record<Kind, Scale>> = {
	eatenShare: { unit: 'percent', top: 1 },
	lowestRation: { unit: 'percent', top: 1 },
	hoursOfPower: { unit: 'hours', top: 24 },
	reservoirShare: { unit: 'percent', top: 1 },
	medicineShareOfOpening: { unit: 'percent', top: 1 },
	farmFuel: { unit: 'percent', top: 1 },
	coverDays: { unit: 'days', top: 120 },
	flourGramsPerPerson: { unit: 'grams', top: 400 },
};

/** The supply whose hue a measure has. */
export function supplyOf(measure: Measure): StoreGroup {
	switch (measure.kind) {
		case 'eatenShare':
		case 'coverDays':
			return storeGroup(measure.store);
		case 'lowestRation':
			return storeGroup(measure.stores[0]!);
		case 'flourGramsPerPerson':
			return 'food';
		case 'medicineShareOfOpening':
			return 'medicine';
		default:
			return 'energy';
	}
}

/** "9.9 h": on an axis, in a cell of a table. A reported figure keeps the digits that it has. */
export function short(kind: Kind, value: number, digits: 'two' | 'as reported' = 'two'): string {
	const { unit } = SCALES[kind];
	const say = words.record.held.short;
	if (unit === 'percent') return say.percent(digits === 'two' ? percent(value) : exactPercent(value));
	return say[unit](digits === 'two' ? amount(value) : String(value));
}

/** "6.8–14 h". */
export function shortRange(kind: Kind, low: number, high: number): string {
	const { unit } = SCALES[kind];
	const say = words.record.held.short;
	return unit === 'percent' ? say.percent(percentRange(low, high)) : say[unit](amountRange(low, high));
}

/** "9.9 hours a day". */
export function full(kind: Kind, value: number): string {
	return words.record.held.full[kind](SCALES[kind].unit === 'percent' ? percent(value) : amount(value));
}

/** 0.035 -> "3.5 %". */
function exactPercent(share: number): string {
	return percent(1).replace('100', String(Number((share * 100).toPrecision(6))));
}
