/** What each panel says: titles, levels, needs and read-outs as words, from the figures on the screen. */
import type { SeriesId } from '#sims/ensemble/series.ts';
import { addDays } from '#sims/model/calendar.ts';
import { dailyValue } from '#sims/model/daily.ts';
import { STORE_UNITS, type StoreGroup } from '#sims/model/store.ts';
import { phaseOn } from '#sims/scenarios/conditions.ts';
import type { Reader } from '../state/reader.svelte.ts';
import type { Shown } from '../state/projection.svelte.ts';
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
	const { first, lines } = spread === null || shown === null ? NOTHING : shareLines(reader, group, shown, day);
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
		day: dayName(reader, day),
	});
}

const NOTHING = { first: undefined, lines: [] as string[] };

function shareLines(
	reader: Reader,
	group: StoreGroup,
	shown: Shown,
	day: number,
): { first: string | undefined; lines: string[] } {
	const { readout } = words.page;
	const { companion } = SHARE_SERIES[group];
	const hidden = spreadOf(shown, companion, day);
	if (hidden === null) return NOTHING;
	if (group === 'food') {
		const energy = spreadOf(shown, 'energyPerPerson', day);
		const needed = amount(reader.valueOf('planningEnergy'));
		return {
			first: undefined,
			lines: [
				...(energy === null ? [] : [readout.energy(amount(energy.median), needed)]),
				readout.bread(percent(hidden.median)),
			],
		};
	}
	if (group === 'medicine') {
		const lines = [readout.lowest(percent(hidden.median))];
		const main = spreadOf(shown, SHARE_SERIES.medicine.main, day);
		if (main !== null && main.median < LOW_MEDICINE) {
			lines.push(readout.letsIn(percent(phaseOn(reader.scenario, day)?.medicineShare ?? 0)));
		}
		return { first: undefined, lines };
	}
	const power = spreadOf(shown, 'hoursOfPower', day);
	const neededM3 = amount(dailyValue(shown.central, 'pipelineGas.need', day));
	const line =
		hidden.median === 0 ? readout.lineGivesNothing(neededM3) : readout.lineGives(percent(hidden.median), neededM3);
	const powerLine = power === null ? [] : [readout.power(amount(power.median), amountRange(power.low, power.high))];
	return hidden.median === 0 ? { first: line, lines: powerLine } : { first: undefined, lines: [line, ...powerLine] };
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
	return dayOf(addDays(reader.scenario.start, day));
}

function complete({ day, ...reading }: Omit<Reading, 'spoken'> & { readonly day: string }): Reading {
	const { name, drawn, first, number, unit, lines } = reading;
	const text =
		number === null ? [] : [words.page.readout.on(day), ...(first ? [first] : []), `${number} ${unit}`, ...lines];
	return { ...reading, spoken: [`${name}: ${drawn}`, ...text].join('. ') };
}
