/** Levers of what passes by road: trucks a day, the date of re-opening, the chance of passing. */
import type { Assumptions } from '../model/assumption.ts';
import { addDays, dayNumberOf } from '../model/calendar.ts';
import { type Span, spans } from './spans.ts';
import { ACCESS_LEVERS, type AccessLeverId, type Lever, valuesBetween } from './levers.ts';
import type { Phase, Scenario } from './scenario.ts';

/** A question that has no sense for a scenario, and why. */
export interface Unasked {
	readonly id: AccessLeverId;
	readonly why: 'openThroughout' | 'nothingUndecided';
}

export function accessLevers(assumptions: Assumptions, scenario: Scenario): (Lever | Unasked)[] {
	return ACCESS_LEVERS.map((id) => LEVERS[id](scenario, assumptions));
}

/** Of a phase that is added: trade brings all that it can. */
const OPEN = {
	road: 'open',
	trucksPerDay: 0,
	passChance: 0,
	medicineShare: 0,
	transfersPerWeek: 0,
	patientsPerTransfer: 0,
} as const satisfies Omit<Phase, 'from'>;
const CHANCE_STEP = 0.01;

const LEVERS: Readonly<Record<AccessLeverId, (scenario: Scenario, assumptions: Assumptions) => Lever | Unasked>> = {
	trucksPerDay,
	reopeningDay,
	passChance,
};

/**
 * One number of relief trucks on all relief days; in a scenario without any, that many on every day on which the road
 * is not open, and all of them pass. At most as many as carry the goods of a normal day.
 */
function trucksPerDay(scenario: Scenario, assumptions: Assumptions): Lever | Unasked {
	const id = 'trucksPerDay';
	const relief = spansOf(scenario, ({ value }) => value.road === 'relief');
	if (spansOf(scenario, ({ value }) => value.road !== 'open').length === 0) return { id, why: 'openThroughout' };
	const { current, held } = relief.length === 0 ? { current: 0, held: true } : shared(relief, 'trucksPerDay');
	const { normalImportsTonnesPerDay: normal, reliefTonnesPerTruck: load } = assumptions;
	const high = Math.max(Math.ceil(normal.central / load.central), Math.ceil(current));
	const change: (phase: Phase, trucksPerDay: number) => Phase =
		relief.length === 0
			? (phase, trucks) =>
					phase.road === 'closed' ? { ...phase, road: 'relief', trucksPerDay: trucks, passChance: 1 } : phase
			: (phase, trucks) => (phase.road === 'relief' ? { ...phase, trucksPerDay: trucks } : phase);
	return {
		id,
		current,
		held,
		low: 0,
		high,
		values: valuesBetween(0, high, 1).filter((trucks) => trucks !== current),
		at: (trucks) => ({ ...scenario, phases: scenario.phases.map((phase) => change(phase, trucks)) }),
	};
}

/**
 * The day from which the road is open, from 0: of the first re-opening, which then lasts as it does in the scenario, or
 * to the end where there is none. The highest value stands for no re-opening.
 */
function reopeningDay(scenario: Scenario): Lever | Unasked {
	const id = 'reopeningDay';
	const { start, phases } = scenario;
	const inRun = spansOf(scenario, () => true);
	const closing = inRun.findIndex(({ value }) => value.road !== 'open');
	if (closing < 0) return { id, why: 'openThroughout' };
	const reopening = inRun.find(({ value }, index) => index > closing && value.road === 'open');
	const closesAgain = inRun.find(({ value, first }) => value.road !== 'open' && first > (reopening?.first ?? Infinity));
	const low = inRun[closing]!.first;
	const high = closesAgain?.first ?? scenario.days;
	const current = reopening?.first ?? high;
	const place = reopening === undefined ? phases.length : phases.indexOf(reopening.value);
	return {
		id,
		current,
		held: true,
		low,
		high,
		values: valuesBetween(low, high, 1).filter((day) => day !== current),
		at(day) {
			const date = addDays(start, day);
			const before = phases.slice(0, place).filter(({ from }) => from < date);
			const after = phases.slice(place + 1).filter(({ from }) => (day >= high ? from >= date : from > date));
			const open: Phase[] = day >= high ? [] : [{ ...OPEN, ...reopening?.value, from: date }];
			return { ...scenario, phases: [...before, ...open, ...after] };
		},
	};
}

/** One chance for all who ask: relief trucks, medicine with them, and convoys whose outcome is not given. */
function passChance(scenario: Scenario): Lever | Unasked {
	const id = 'passChance';
	const startDay = dayNumberOf(scenario.start);
	const convoyDays = scenario.convoys
		.filter(({ outcome }) => outcome === undefined)
		.map(({ date }) => dayNumberOf(date) - startDay);
	const asks = ({ value, first, end }: Span<Phase>) =>
		value.road === 'relief' || (value.road === 'closed' && convoyDays.some((day) => day >= first && day < end));
	const asking = spansOf(scenario, asks);
	if (asking.length === 0) return { id, why: 'nothingUndecided' };
	const changed = new Set(asking.map(({ value }) => value));
	const { current, held } = shared(asking, 'passChance');
	return {
		id,
		current,
		held,
		low: 0,
		high: 1,
		values: valuesBetween(0, 1, CHANCE_STEP).filter((chance) => chance !== current),
		at: (chance) => ({
			...scenario,
			phases: scenario.phases.map((phase) => (changed.has(phase) ? { ...phase, passChance: chance } : phase)),
		}),
	};
}

function spansOf(scenario: Scenario, holds: (span: Span<Phase>) => boolean): Span<Phase>[] {
	return spans<Phase>(scenario.phases, dayNumberOf(scenario.start), scenario.days).filter(holds);
}

/** The mean over the days, and whether it is the same on all of them. */
function shared(of: readonly Span<Phase>[], field: 'trucksPerDay' | 'passChance') {
	const days = of.reduce((sum, { first, end }) => sum + end - first, 0);
	const mean = of.reduce((sum, { value, first, end }) => sum + value[field] * (end - first), 0) / days;
	const held = of.every(({ value }) => value[field] === of[0]!.value[field]);
	return { current: held ? of[0]!.value[field] : mean, held };
}
