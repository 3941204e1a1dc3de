/** A scenario laid out day by day, as the model reads it. */
import { calendarDay, dayNumberOf } from '../model/calendar.ts';
import { type Conditions, type DatedConvoy, RELIEF, ROADS } from '../model/conditions.ts';
import { COUPLINGS, type CouplingSwitches } from '../model/coupling.ts';
import { SEASONS, harvestShares, seasonFactor, usualTemperatureDegC } from '../model/season.ts';
import type { Convoy, LineEntry, Phase, Scenario } from './scenario.ts';
import { spans } from './spans.ts';

/** What passes, of the conditions of a run. */
type Passage = Pick<
	Conditions,
	| 'road'
	| 'trucksPerDay'
	| 'passChance'
	| 'medicineShare'
	| 'phaseBegins'
	| 'accessChanges'
	| 'gasShare'
	| 'powerShare'
	| 'convoys'
>;

/** What passes, laid out day by day. */
export function passageOf(scenario: Scenario): Passage {
	const { days } = scenario;
	const startDay = dayNumberOf(scenario.start);
	const byDay = () => new Float64Array(days);
	const passage = {
		road: new Uint8Array(days),
		trucksPerDay: byDay(),
		passChance: byDay(),
		medicineShare: byDay(),
		phaseBegins: new Uint8Array(days),
		accessChanges: new Uint8Array(days),
		gasShare: byDay(),
		powerShare: byDay(),
		convoys: convoysByDay(scenario.convoys, startDay, days),
	};

	for (const { value: phase, first, end } of spans<Phase>(scenario.phases, startDay, days)) {
		const road = ROADS.indexOf(phase.road);
		passage.road.fill(road, first, end);
		passage.trucksPerDay.fill(road === RELIEF ? phase.trucksPerDay : 0, first, end);
		passage.passChance.fill(phase.passChance, first, end);
		passage.medicineShare.fill(phase.medicineShare, first, end);
		passage.phaseBegins[first] = 1;
		passage.accessChanges[first] = 1;
	}
	for (const [list, shares] of [
		[scenario.gas, passage.gasShare],
		[scenario.power, passage.powerShare],
	] as const) {
		for (const { value: entry, first, end } of spans<LineEntry>(list, startDay, days)) {
			shares.fill(entry.share, first, end);
			passage.accessChanges[first] = 1;
		}
	}
	return passage;
}

/** Of a scenario that has been checked (`schema.ts`); for any other the result means nothing. */
export function conditionsOf(scenario: Scenario): Conditions {
	const { days } = scenario;
	const startDay = dayNumberOf(scenario.start);
	const startYear = calendarDay(startDay).year;
	const byDay = () => new Float64Array(days);
	const conditions = {
		days,
		policy: scenario.policy,
		fixedRation: scenario.fixedRation,
		couplings: switches(scenario),
		...passageOf(scenario),
		usualTemperature: byDay(),
		animalSeason: byDay(),
		vegetablesSeason: byDay(),
		potatoesSeason: byDay(),
		riverSeason: byDay(),
		harvestToday: byDay(),
		harvestLater: byDay(),
	};
	for (let day = 0; day < days; day++) {
		const date = calendarDay(startDay + day);
		conditions.usualTemperature[day] = usualTemperatureDegC(date);
		conditions.animalSeason[day] = seasonFactor(SEASONS.animal, date);
		conditions.vegetablesSeason[day] = seasonFactor(SEASONS.vegetables, date);
		conditions.potatoesSeason[day] = seasonFactor(SEASONS.potatoes, date);
		conditions.riverSeason[day] = seasonFactor(SEASONS.river, date);
		const harvest = harvestShares(startDay + day, startYear);
		conditions.harvestToday[day] = harvest.today;
		conditions.harvestLater[day] = harvest.later;
	}
	return conditions;
}

/** Patients moved out in a whole run, as the phases say. */
export function patientsTransferred(scenario: Scenario): number {
	let patients = 0;
	for (const { value, first, end } of spans<Phase>(scenario.phases, dayNumberOf(scenario.start), scenario.days)) {
		patients += ((end - first) * value.transfersPerWeek * value.patientsPerTransfer) / 7;
	}
	return patients;
}

/** Convoys outside the run are left out. */
function convoysByDay(convoys: readonly Convoy[], startDay: number, days: number): (DatedConvoy[] | null)[] {
	const byDay: (DatedConvoy[] | null)[] = Array.from({ length: days }, () => null);
	for (const [place, convoy] of convoys.entries()) {
		const day = dayNumberOf(convoy.date) - startDay;
		if (day < 0 || day >= days) continue;
		(byDay[day] ??= []).push({
			place,
			trucks: convoy.trucks,
			tonnesPerTruck: convoy.tonnesPerTruck ?? null,
			cargo: convoy.cargo,
			passes: convoy.outcome === undefined ? null : convoy.outcome === 'passed',
		});
	}
	return byDay;
}

function switches(scenario: Scenario): CouplingSwitches {
	return Object.fromEntries(
		COUPLINGS.map((coupling) => [coupling, !scenario.couplingsOff.includes(coupling)]),
	) as unknown as CouplingSwitches;
}
