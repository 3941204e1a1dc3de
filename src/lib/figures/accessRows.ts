/** A scenario's access as rows on the time axis: what passes, and which days rest on no report. */
import type { Case } from '#sims/cases/case.ts';
import type { CaseWords } from '#sims/cases/words.ts';
import type { AssumptionId } from '#sims/model/assumption.ts';
import { dayNumberOf } from '#sims/model/calendar.ts';
import { spans } from '#sims/scenarios/spans.ts';
import type { Convoy, LineEntry, Phase, Scenario } from '#sims/scenarios/scenario.ts';
import type { Stretch } from '../chart/stretch.ts';
import type { TruckMark } from '../chart/truck.ts';
import { senderOf } from '../words/convoys.ts';
import { headed } from '../words/joined.ts';
import { amount, count, dayOf, figure, percent } from '../words/numbers.ts';
import { words } from '../words/words.ts';

export type RowId = 'road' | 'gas' | 'power';

export interface Days {
	/** From 0. */
	readonly first: number;
	/** The day after the last. */
	readonly end: number;
}

export interface AccessStretch extends Stretch {
	/** What else the phase lets pass, for a list. */
	readonly more: readonly string[];
}

export interface AccessRow {
	readonly id: RowId;
	readonly stretches: readonly AccessStretch[];
	/** Days on which it rests on no report. */
	readonly assumed: readonly Days[];
}

export interface LaneTruck extends TruckMark {
	/** Its place in the scenario's list of convoys. */
	readonly convoy: number;
}

export interface Lane {
	/** As in `Case.roads`; null for a route that names none of them. */
	readonly road: string | null;
	readonly trucks: readonly LaneTruck[];
}

export interface AccessRows {
	readonly rows: readonly AccessRow[];
	/** A lane for each road of the case, and one for other routes where there are any. */
	readonly lanes: readonly Lane[];
}

type ValueOf = (id: AssumptionId) => number;

/** @param valueOf what the scenario takes an assumption to be */
export function accessRows(scenario: Scenario, shownCase: Case, valueOf: ValueOf): AccessRows {
	const start = dayNumberOf(scenario.start);
	const { days } = scenario;
	const reported = shownCase.scenarios.find(({ name }) => name === shownCase.reportedScenario)!;

	const road = spans<Phase>(scenario.phases, start, days).map(({ value, first, end }) => ({
		first,
		end,
		...phaseStretch(value, valueOf),
		more: besideGoods(value),
	}));
	const line = (entries: readonly LineEntry[]) =>
		spans<LineEntry>(entries, start, days).map(({ value: { share }, first, end }) => ({
			first,
			end,
			share,
			labels: share > 0 && share < 1 ? [percent(share)] : [],
			more: [],
		}));
	const { assumed, lanes } = heldAgainst(reported, scenario, shownCase);
	const row = (id: RowId, stretches: readonly AccessStretch[]): AccessRow => ({ id, stretches, assumed: assumed[id] });
	return {
		rows: [row('road', road), row('gas', line(scenario.gas)), row('power', line(scenario.power))],
		lanes,
	};
}

/** What rests on the lists of a scenario alone. */
interface HeldAgainst {
	readonly assumed: Readonly<Record<RowId, readonly Days[]>>;
	readonly lanes: readonly Lane[];
}
/** Scenarios are replaced and never written into: while a slider changes the words of a row, this stands. */
const held = new WeakMap<Scenario, HeldAgainst>();

function heldAgainst(reported: Scenario, scenario: Scenario, shownCase: Case): HeldAgainst {
	const known = held.get(scenario);
	if (known !== undefined) return known;
	const assumedIn = (id: RowId) => assumedDays(id, scenario, reported, shownCase);
	const assumed = { road: assumedIn('road'), gas: assumedIn('gas'), power: assumedIn('power') };
	const found = { assumed, lanes: lanesOf(scenario, reported, shownCase) };
	held.set(scenario, found);
	return found;
}

function phaseStretch(phase: Phase, valueOf: ValueOf): Pick<Stretch, 'share' | 'labels'> {
	const say = words.access;
	const normal = valueOf('normalImportsTonnesPerDay');
	if (phase.road === 'closed') return { share: 0, labels: [say.closed] };
	if (phase.road === 'open') return { share: 1, labels: [say.open(amount(normal)), say.openShort] };
	const trucks = amount(phase.trucksPerDay);
	const tonnes = phase.trucksPerDay * valueOf('reliefTonnesPerTruck') * phase.passChance;
	const full =
		phase.passChance < 1
			? say.reliefByChance(trucks, amount(phase.passChance * 100), amount(tonnes), amount(normal))
			: say.relief(trucks, amount(tonnes), amount(normal));
	return {
		share: normal === 0 ? 0 : Math.min(1, tonnes / normal),
		labels: [full, say.reliefShort(trucks), say.reliefShortest],
	};
}

function besideGoods({ road, medicineShare, transfersPerWeek, patientsPerTransfer }: Phase): string[] {
	const say = words.access;
	return [
		...(road !== 'open' && medicineShare > 0 ? [say.medicine(percent(medicineShare))] : []),
		...(transfersPerWeek > 0 ? [say.transfers(figure(transfersPerWeek), figure(patientsPerTransfer))] : []),
	];
}

/** What decides a row's day, as a text that is the same where the days are. */
function byDay(id: RowId, scenario: Scenario): string[] {
	const start = dayNumberOf(scenario.start);
	const out: string[] = Array.from({ length: scenario.days }, () => '');
	const fill = <T extends { readonly from: string }>(entries: readonly T[], text: (entry: T) => string) => {
		for (const { value, first, end } of spans<T>(entries, start, scenario.days)) out.fill(text(value), first, end);
	};
	if (id === 'road') {
		fill<Phase>(scenario.phases, ({ road, trucksPerDay, passChance }) =>
			road === 'relief' ? `${road} ${trucksPerDay} ${passChance}` : road,
		);
	} else {
		fill<LineEntry>(scenario[id], ({ share }) => String(share));
	}
	return out;
}

function assumedDays(id: RowId, scenario: Scenario, reported: Scenario, shownCase: Case): Days[] {
	const here = byDay(id, scenario);
	const there = byDay(id, reported);
	const shift = dayNumberOf(scenario.start) - dayNumberOf(shownCase.start);
	const unreported = shownCase.assumedSpans
		.filter(({ row }) => row === id)
		.map(({ from, to }) => ({
			first: dayNumberOf(from) - dayNumberOf(shownCase.start),
			last: dayNumberOf(to) - dayNumberOf(shownCase.start),
		}));
	const found: { first: number; end: number }[] = [];
	for (let day = 0; day < scenario.days; day++) {
		const inCase = day + shift;
		const assumed =
			here[day] !== there[inCase] || unreported.some(({ first, last }) => inCase >= first && inCase <= last);
		if (!assumed) continue;
		const last = found.at(-1);
		if (last?.end === day) last.end = day + 1;
		else found.push({ first: day, end: day + 1 });
	}
	return found;
}

/** Whether the record has this convoy with this end. */
export function isReported({ date, by, trucks, outcome }: Convoy, reported: Scenario): boolean {
	return reported.convoys.some(
		(other) => other.date === date && other.by === by && other.trucks === trucks && other.outcome === outcome,
	);
}

function lanesOf(scenario: Scenario, reported: Scenario, shownCase: Case): Lane[] {
	const start = dayNumberOf(scenario.start);
	const inRun = scenario.convoys
		.map((convoy, index) => ({ convoy, index, day: dayNumberOf(convoy.date) - start }))
		.filter(({ day }) => day >= 0 && day < scenario.days)
		.sort((a, b) => a.day - b.day);
	const lane = (road: string | null, takes: (route: string) => boolean): Lane => ({
		road,
		trucks: inRun
			.filter(({ convoy }) => takes(convoy.route ?? ''))
			.map(({ convoy, index, day }) => ({
				...truckMark(shownCase.words, convoy, `${index} ${road}`, day, !isReported(convoy, reported)),
				convoy: index,
			})),
	});
	const lanes = shownCase.roads.map((road) => lane(road, (route) => route.includes(road)));
	const other = lane(null, (route) => !shownCase.roads.some((road) => route.includes(road)));
	return other.trucks.length > 0 ? [...lanes, other] : lanes;
}

/** What became of a convoy, in a scenario. */
export function becameOf({ outcome }: Convoy): string {
	const say = words.access;
	return outcome === undefined ? say.byChance : outcome === 'passed' ? say.passed : say.stopped;
}

/** One convoy in words, with what is not reported said. */
export function convoyWords(caseWords: CaseWords, convoy: Convoy, assumed: boolean): string {
	const say = words.access;
	const trucks = say.trucks(convoy.trucks, count(convoy.trucks));
	const whole = say.convoy(trucks, senderOf(caseWords, convoy), becameOf(convoy));
	return assumed ? say.convoyAssumed(whole) : whole;
}

function truckMark(caseWords: CaseWords, convoy: Convoy, id: string, day: number, assumed: boolean): TruckMark {
	const say = words.access;
	const trucks = say.trucks(convoy.trucks, count(convoy.trucks));
	const said = convoyWords(caseWords, convoy, assumed);
	return {
		id,
		day,
		passed: convoy.outcome === undefined ? null : convoy.outcome === 'passed',
		assumed,
		title: headed(dayOf(convoy.date), said),
		labels: [said, say.convoyShort(trucks, becameOf(convoy)), count(convoy.trucks)],
	};
}
