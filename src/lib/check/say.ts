/** What a check found, in sentences. */
import { BAND_MEMBERS } from '#sims/checks/self/bands.ts';
import type { Result } from '#sims/checks/self/check.ts';
import type { CheckId } from '#sims/checks/self/checks.ts';
import type { Difference, FigureId, Part } from '#sims/checks/self/finding.ts';
import { isAssumptionId } from '#sims/model/assumption.ts';
import { type IsoDate, addDays } from '#sims/model/calendar.ts';
import { INDICATOR_AT, type IndicatorId } from '#sims/model/indicator.ts';
import type { StoreId } from '#sims/model/store.ts';
import type { CheckRequest } from '../worker/protocol.ts';
import { count, dayAndYear, smallShare } from '../words/numbers.ts';
import { words } from '../words/words.ts';

const say = words.check;

/** What was checked, as far as sentences name it. */
export type Checked = Pick<CheckRequest, 'members' | 'scenario'> & {
	/** The titles of scenarios, by name. */
	readonly titles: Readonly<Record<string, string>>;
};

/** What a check found, with its figures. Failed or not run: what is wrong, or why. */
export function foundBy({ id, outcome, parts, error }: Result<CheckId>, checked: Checked): string {
	if (error !== null) return say.found.brokeOff(error);
	if (outcome === 'failed') {
		return say.found.failed(count(sum(parts, ({ failed }) => failed)), count(sum(parts, ({ compared }) => compared)));
	}
	if (outcome === 'notRun') {
		const reasons = parts.flatMap(({ reason }) => (reason === null ? [] : [say.reasons[reason]]));
		return [...new Set(reasons)].join(' ');
	}
	return PASSED[id](parts, checked);
}

const PASSED: Readonly<Record<CheckId, (parts: readonly Part[], checked: Checked) => string>> = {
	conservation(parts, checked) {
		const [central, members, larders, wholeRuns] = parts.map(({ compared }) => count(compared));
		const { worst, bound } = worstOf(parts);
		const all = say.found.conservation(central!, members!, count(checked.members), larders!, wholeRuns!);
		const largest =
			worst === null
				? say.found.noImbalance(smallShare(bound))
				: say.found.imbalance(smallShare(worst.distance), whereIs(worst, checked.scenario.start), smallShare(bound));
		return `${all} ${largest}`;
	},
	bounds: (parts, { members }) => say.found.bounds(compared(parts), count(members)),
	draws: (parts) => say.found.draws(compared(parts)),
	closedForm(parts) {
		const { worst, bound } = worstOf(parts);
		const largest = smallShare(worst?.distance ?? 0);
		return say.found.closedForm(count(parts.length), compared(parts), largest, smallShare(bound));
	},
	reference(parts, checked) {
		const { worst, bound, part } = worstOf(parts);
		const name = nameOfPart('reference', part, checked);
		const where = worst === null ? name : whereIs(worst, null, name);
		const largest = smallShare(worst?.distance ?? 0);
		return say.found.reference(count(parts.length), compared(parts), largest, where, smallShare(bound));
	},
	bands(parts, { scenario }) {
		const { worst } = worstOf(parts);
		const where = worst === null ? say.runs.bands : whereIs(worst, scenario.start);
		return say.found.bands(compared(parts), count(BAND_MEMBERS), smallShare(worst?.distance ?? 0), where);
	},
	engines: (parts) => say.found.engines(compared(parts)),
	worker: (parts) => say.found.worker(compared(parts)),
};

/** One of the things that a check looks at, and what came of it. */
export function partLine(id: CheckId, part: Part, checked: Checked): string {
	const name = nameOfPart(id, part, checked);
	if (part.outcome === 'notRun') return say.partNotRun(name);
	if (part.outcome === 'failed') return say.partFailed(name, count(part.failed), count(part.compared));
	return say.part(name, count(part.compared), distanceOf(id, part, checked));
}

function distanceOf(id: CheckId, { bound, worst }: Part, { scenario }: Checked): string {
	if (bound === 0) return id === 'bounds' ? say.outcomes.passed : say.toTheBit;
	const allowed = smallShare(bound);
	return worst === null
		? say.noDifference(allowed)
		: say.largest(smallShare(worst.distance), allowed, whereIs(worst, startOf(id, scenario.start)));
}

/** The figures of a check that are wrong, the first of each part. */
export function faultLines({ id, parts }: Result<CheckId>, checked: Checked): readonly string[] {
	const start = startOf(id, checked.scenario.start);
	return parts.flatMap((part) =>
		part.faults.map((fault) => {
			const where = whereIs(fault, start, start === null ? nameOfPart(id, part, checked) : undefined);
			return say.fault(where, inFull(fault.expected), inFull(fault.found));
		}),
	);
}

/** Every digit: two figures may differ in the last. */
function inFull(value: number): string {
	return Number.isNaN(value) ? say.noNumber : String(value);
}

/** The first day of what is checked; null for cases that have days of their own. */
function startOf(id: CheckId, start: IsoDate): IsoDate | null {
	return id === 'closedForm' || id === 'reference' ? null : start;
}

function nameOfPart(id: CheckId, part: Part, { titles }: Checked): string {
	if (id !== 'reference') return say.parts[`${id}.${part.id}`]!;
	return say.referenceRun(titles[part.id] ?? say.referenceTitles[part.id] ?? part.id);
}

/** Which figure, on which day, in which run. */
function whereIs({ figure, day, run }: Difference, start: IsoDate | null, of: string = runName(run)): string {
	if (day === null) return say.whereWhole(figureName(figure), of);
	return say.where(figureName(figure), start === null ? say.onDay(count(day)) : dayAndYear(addDays(start, day)), of);
}

function runName(run: Difference['run']): string {
	return typeof run === 'number' ? say.runs.member(count(run + 1)) : say.runs[run];
}

export function figureName(figure: FigureId): string {
	if (figure in INDICATOR_AT) return words.exporting.indicatorNames[figure as IndicatorId];
	if (isAssumptionId(figure)) return words.assumptionLabels[figure];
	const [first = '', second = ''] = figure.split('.');
	const { eatenShare, issuedShare, coverDays } = words.exporting;
	const series = { eatenShare, issuedShare, coverDays }[first];
	if (series !== undefined) return series(words.storeNames[second as StoreId]);
	return say.ofStore(words.storeNames[first as StoreId], say.columnsOfStore[second] ?? second);
}

/** The largest difference of all parts, and the part that it is in. */
function worstOf(parts: readonly Part[]): { worst: Difference | null; bound: number; part: Part } {
	const part = parts.reduce((one, other) => ((other.worst?.distance ?? 0) > (one.worst?.distance ?? 0) ? other : one));
	return { worst: part.worst, bound: part.bound, part };
}

function compared(parts: readonly Part[]): string {
	return count(sum(parts, (part) => part.compared));
}

function sum(parts: readonly Part[], of: (part: Part) => number): number {
	return parts.reduce((total, part) => total + of(part), 0);
}
