/** What each panel says: titles, levels, needs and read-outs as words, from the figures on the screen. */
import type { SeriesId } from '#sims/ensemble/series.ts';
import { addDays } from '#sims/model/calendar.ts';
import { dailyValue } from '#sims/model/daily.ts';
import { STORE_UNITS, type StoreGroup } from '#sims/model/store.ts';
import { phaseOn } from '#sims/scenarios/spans.ts';
import type { Reader } from '../state/reader.svelte.ts';
import type { Shown } from '../state/projection.svelte.ts';
import { headed, sentences } from '../words/joined.ts';
import { NBSP, amount, amountRange, count, dayOf, percent, percentRange } from '../words/numbers.ts';
import { words } from '../words/words.ts';
import { SHARE_SERIES, type Spread, coverAxisDays, coverSeries, spreadOn, treatmentsNeeded } from './panel.ts';

const ONE_WEEK_DAYS = 7;
/** Below this a medicine figure says what the scenario lets in. */
const LOW_MEDICINE = 0.1;

export interface Reading {
	readonly name: string;
	/** What is drawn, in a few words under the name. */
	readonly drawn: string;
	readonly companionName: string | null;
	readonly main: SeriesId;
	readonly companion: SeriesId | null;
	readonly top: number;
	readonly levels: readonly { readonly value: number; readonly label: string }[];
	readonly need: { readonly value: number; readonly label: string };
	readonly first: string | undefined;
	readonly number: string | null;
	readonly unit: string;
	readonly lines: readonly string[];
	/** Goes with the number wherever it stands without its lines: what the number alone would hide. */
	readonly caveat: string | null;
	/** The whole read-out as one text. */
	readonly spoken: string;
}

/** The reading of a panel on a day, from 0. */
export function readPanel(reader: Reader, group: StoreGroup, shown: Shown | null, day: number): Reading {
	return reader.view === 'stock' ? readStock(reader, group, shown, day) : readShare(reader, group, shown, day);
}

function readShare(reader: Reader, group: StoreGroup, shown: Shown | null, day: number): Reading {
	const { panels, readout } = words.page;
	const panel = panels[group];
	const { main, companion } = SHARE_SERIES[group];
	const spread = spreadOf(shown, main, day);
	const { first, lines, caveat } = spread === null || shown === null ? NOTHING : AROUND[group](reader, shown, day);
	return complete({
		name: panel.name,
		drawn: `${panel.main}, ${panels.ofNeed}`,
		companionName: panel.companion,
		main,
		companion,
		top: 1,
		levels: [0, 0.5, 1].map((value) => ({ value, label: value === 1 ? percent(1) : count(value * 100) })),
		need: { value: 1, label: neededLabel(reader, group, shown, day) },
		first,
		number: spread && percent(spread.median),
		unit: readout.ofNeedMet,
		lines: spread === null ? [] : [readout.inEighty(percentRange(spread.low, spread.high)), ...lines],
		caveat,
		day: dayName(reader, day),
	});
}

function readStock(reader: Reader, group: StoreGroup, shown: Shown | null, day: number): Reading {
	const { panels, readout, legend } = words.page;
	const store = reader.stores[group];
	const main = coverSeries(store);
	const spread = spreadOf(shown, main, day);
	const axisDays = coverAxisDays(store, reader.case.assumptions);
	const lines: string[] = [];
	if (spread !== null && shown !== null) {
		lines.push(readout.inEighty(amountRange(spread.low, spread.high)));
		const need = dailyValue(shown.central, `${store}.need`, day);
		lines.push(panels.neededPerDay(`${amount(need)}${NBSP}${words.storeUnitsPerDay[STORE_UNITS[store]]}`));
	}
	return complete({
		name: panels[group].name,
		drawn: `${words.storeNames[store]}, ${panels.daysOfNeed}`,
		companionName: null,
		main,
		companion: null,
		top: axisDays,
		levels: [0, axisDays / 2, axisDays].map((value) => ({ value, label: amount(value) })),
		need: { value: Math.min(ONE_WEEK_DAYS, axisDays), label: legend.oneWeek },
		first: undefined,
		number: spread && amount(spread.median),
		unit: readout.daysLeft,
		lines,
		caveat: null,
		day: dayName(reader, day),
	});
}

/** What stands around a panel's number. */
interface Around {
	readonly first?: string;
	readonly lines: readonly string[];
	readonly caveat: string | null;
}
const NOTHING: Around = { lines: [], caveat: null };

const AROUND = { food: aroundFood, medicine: aroundMedicine, energy: aroundEnergy } as const;

function aroundFood(reader: Reader, shown: Shown, day: number): Around {
	const { readout } = words.page;
	const energy = spreadOf(shown, 'energyPerPerson', day);
	const bread = spreadOf(shown, SHARE_SERIES.food.companion, day);
	if (energy === null || bread === null) return NOTHING;
	const needed = amount(reader.valueOf('planningEnergy'));
	const below = spreadOf(shown, 'belowHalf', day);
	return {
		lines: [
			readout.energy(amount(energy.median), needed),
			readout.bread(percent(bread.median)),
			...(below === null ? [] : [readout.belowHalf(amount(below.median * 100))]),
		],
		caveat: null,
	};
}

function aroundMedicine(reader: Reader, shown: Shown, day: number): Around {
	const { readout } = words.page;
	const all = spreadOf(shown, SHARE_SERIES.medicine.main, day);
	const lowest = spreadOf(shown, SHARE_SERIES.medicine.companion, day);
	if (all === null || lowest === null) return NOTHING;
	const needed = treatmentsNeeded(shown.central, day);
	const lowestLine = readout.lowest(percent(lowest.median));
	const lines = [readout.treatments(amount(all.median * needed), amount(needed)), lowestLine];
	if (all.median >= LOW_MEDICINE) return { lines, caveat: null };
	const letIn = percent(phaseOn(reader.course, day)?.medicineShare ?? 0);
	return { lines: [...lines, readout.letsIn(letIn)], caveat: readout.letsInShort(letIn) };
}

function aroundEnergy(_reader: Reader, shown: Shown, day: number): Around {
	const { readout } = words.page;
	const line = spreadOf(shown, SHARE_SERIES.energy.companion, day);
	const power = spreadOf(shown, 'hoursOfPower', day);
	if (line === null || power === null) return NOTHING;
	const neededM3 = amount(dailyValue(shown.central, 'pipelineGas.need', day));
	const powerLine = readout.power(amount(power.median), amountRange(power.low, power.high));
	if (line.median === 0) {
		return { first: readout.lineGivesNothing(neededM3), lines: [powerLine], caveat: readout.lineGivesNothingShort };
	}
	return { lines: [readout.lineGives(percent(line.median), neededM3), powerLine], caveat: null };
}

function neededLabel(reader: Reader, group: StoreGroup, shown: Shown | null, day: number): string {
	const { panels } = words.page;
	if (group === 'food') return panels.food.needed(count(reader.valueOf('planningEnergy')));
	if (group === 'energy') return panels.energy.needed();
	return shown === null ? '' : panels.medicine.needed(amount(treatmentsNeeded(shown.central, day)));
}

function spreadOf(shown: Shown | null, series: SeriesId, day: number): Spread | null {
	const bands = shown?.bands.get(series);
	return bands === undefined ? null : spreadOn(bands, day);
}

function dayName(reader: Reader, day: number): string {
	return dayOf(addDays(reader.course.start, day));
}

function complete({ day, ...reading }: Omit<Reading, 'spoken'> & { readonly day: string }): Reading {
	const { name, drawn, first, number, unit, lines } = reading;
	const text =
		number === null ? [] : [words.page.readout.on(day), ...(first ? [first] : []), `${number} ${unit}`, ...lines];
	return { ...reading, spoken: sentences([headed(name, drawn), ...text]) };
}
