/**
 * Scenarios compared member by member on the same draws: the bands of each, and the band of the difference. A difference
 * of two bands is no band of anything; what is counted here is each member's own.
 */
import type { Scenario } from '../scenarios/scenario.ts';
import { Differences, type Order } from './differences.ts';
import type { Draws } from './draws.ts';
import { BAND_LEVELS, type Bands } from './bands.ts';
import { type DateCounts, FirstDates, type Watched } from './firstDates.ts';
import { Histogram } from './histogram.ts';
import { Sooner, type SoonerCounts } from './sooner.ts';
import { type Series, type SeriesId, seriesOf } from './series.ts';
import { AT_ONCE, type MakeRuns, type SideRuns, membersRuns } from './sideRuns.ts';

/** One number of a whole run: a series on the last day, or its lowest value on any day. */
export type WholeId = `end.${SeriesId}` | `lowest.${SeriesId}`;

export interface Asked {
	readonly series: readonly SeriesId[];
	readonly wholes: readonly WholeId[];
	readonly watched: Watched;
}

/** One scenario by itself. */
export interface SideCounts {
	readonly bands: ReadonlyMap<SeriesId, Bands>;
	/** BAND_LEVELS of each. */
	readonly wholes: ReadonlyMap<WholeId, Bands>;
	readonly dates: DateCounts;
}

/** One scenario less the first one, run by run. */
export interface DifferenceCounts {
	readonly bands: ReadonlyMap<SeriesId, Bands>;
	readonly order: ReadonlyMap<SeriesId, Order>;
	readonly wholes: ReadonlyMap<WholeId, { readonly levels: Bands; readonly order: Order }>;
	readonly sooner: SoonerCounts;
}

export interface PairedCounts {
	/** Compared, from day 0: as many as the shortest of the scenarios has. */
	readonly days: number;
	readonly members: number;
	/** In the order of the scenarios. */
	readonly sides: readonly SideCounts[];
	/** One for each scenario after the first. */
	readonly differences: readonly DifferenceCounts[];
}

/** What one scenario is counted into; an equal one is counted into the same. */
interface Side {
	readonly runs: SideRuns;
	/** A number of a whole run after the other, in it member by member. */
	readonly wholeValues: Float64Array;
	readonly histograms: readonly Histogram[];
	readonly wholes: readonly Histogram[];
	readonly dates: FirstDates;
}

interface Difference {
	readonly side: Side;
	readonly bySeries: readonly Differences[];
	readonly byWhole: readonly Differences[];
	readonly sooner: Sooner;
}

export class Paired {
	readonly days: number;
	readonly #series: readonly Series[];
	/** Each with the place of its series among the values of a run. */
	readonly #wholes: readonly {
		readonly id: WholeId;
		readonly series: Series;
		readonly at: number;
		readonly lowest: boolean;
	}[];
	/** Without those that are equal to one before. */
	readonly #distinct: readonly Side[];
	readonly #sides: readonly Side[];
	readonly #differences: readonly Difference[];
	#count = 0;

	/**
	 * Throws a RangeError for fewer than two scenarios, and for scenarios that begin on different days.
	 * @param makeRuns what runs the members: whichever it is, all counts are the same
	 */
	constructor(draws: Draws, scenarios: readonly Scenario[], asked: Asked, makeRuns: MakeRuns = membersRuns(draws)) {
		const [first] = scenarios;
		if (first === undefined || scenarios.length < 2) throw new RangeError('two scenarios or more are compared');
		const other = scenarios.find(({ start }) => start !== first.start);
		if (other !== undefined) {
			throw new RangeError(`'${other.name}' starts on ${other.start}, '${first.name}' on ${first.start}`);
		}
		this.days = Math.min(...scenarios.map(({ days }) => days));
		this.#series = asked.series.map(seriesOf);
		const wholes = asked.wholes.map((id) => {
			const at = id.indexOf('.');
			return { id, of: id.slice(at + 1) as SeriesId, lowest: id.slice(0, at) === 'lowest' };
		});
		const values = [...new Set([...asked.series, ...wholes.map(({ of }) => of)])];
		this.#wholes = wholes.map(({ id, of, lowest }) => ({ id, series: seriesOf(of), at: values.indexOf(of), lowest }));
		const made = new Map<string, Side>();
		this.#sides = scenarios.map((scenario) => {
			const compared = { ...scenario, days: this.days };
			const key = sameRuns(compared);
			const side = made.get(key) ?? this.#side(makeRuns(compared, values, asked.watched), asked.watched);
			made.set(key, side);
			return side;
		});
		this.#distinct = [...made.values()];
		this.#differences = this.#sides.slice(1).map((side) => ({
			side,
			bySeries: this.#series.map(({ scale }) => new Differences(this.days, scale)),
			byWhole: this.#wholes.map(({ series }) => new Differences(1, series.scale)),
			sooner: new Sooner(side.dates.ids),
		}));
	}

	#side(runs: SideRuns, watched: Watched): Side {
		return {
			runs,
			wholeValues: new Float64Array(this.#wholes.length * AT_ONCE),
			histograms: this.#series.map(({ scale }) => new Histogram(this.days, scale)),
			wholes: this.#wholes.map(({ series }) => new Histogram(1, series.scale)),
			dates: new FirstDates(this.days, watched),
		};
	}

	/** How many members have been run. */
	get count(): number {
		return this.#count;
	}

	/** Runs of the model for each member: equal scenarios are run once. */
	get runsPerMember(): number {
		return this.#distinct.length;
	}

	/** Runs the members from `first` to before `end`, each in every scenario. Each member is to be run once. */
	run(first: number, end: number): void {
		for (let member = first; member < end; member += AT_ONCE) {
			const members = Math.min(AT_ONCE, end - member);
			for (const side of this.#distinct) {
				side.runs.run(member, members);
				this.#noteWholes(side, members);
			}
			this.#countRuns(members);
		}
		this.#count += end - first;
	}

	#noteWholes({ runs: { values }, wholeValues }: Side, members: number): void {
		const { days } = this;
		for (let i = 0; i < this.#wholes.length; i++) {
			const { at, lowest } = this.#wholes[i]!;
			for (let place = 0; place < members; place++) {
				let day = lowest ? 0 : days - 1;
				let value = values[(at * days + day) * AT_ONCE + place]!;
				for (day += 1; day < days; day++) value = Math.min(value, values[(at * days + day) * AT_ONCE + place]!);
				wholeValues[i * AT_ONCE + place] = value;
			}
		}
	}

	/** Counts the members that were run last. */
	#countRuns(members: number): void {
		const from = (i: number) => i * this.days * AT_ONCE;
		for (const { runs, wholeValues, histograms, wholes, dates } of this.#distinct) {
			for (let i = 0; i < histograms.length; i++) histograms[i]!.add(runs.values, members, AT_ONCE, from(i));
			for (let i = 0; i < wholes.length; i++) wholes[i]!.add(wholeValues, members, AT_ONCE, i * AT_ONCE);
			dates.addMany(runs.first, runs.back, members, AT_ONCE);
		}
		const base = this.#sides[0]!;
		for (const { side, bySeries, byWhole, sooner } of this.#differences) {
			bySeries.forEach((counts, i) => counts.add(side.runs.values, base.runs.values, members, AT_ONCE, from(i)));
			byWhole.forEach((counts, i) => counts.add(side.wholeValues, base.wholeValues, members, AT_ONCE, i * AT_ONCE));
			sooner.addMany(side.runs.first, base.runs.first, members, AT_ONCE);
		}
	}

	/** Takes over the counts of others of the same scenarios and of what was asked. */
	merge(other: Paired): void {
		this.#distinct.forEach(({ histograms, wholes, dates }, s) => {
			const others = other.#distinct[s]!;
			histograms.forEach((histogram, i) => histogram.merge(others.histograms[i]!));
			wholes.forEach((histogram, i) => histogram.merge(others.wholes[i]!));
			dates.merge(others.dates);
		});
		this.#differences.forEach(({ bySeries, byWhole, sooner }, d) => {
			const others = other.#differences[d]!;
			bySeries.forEach((counts, i) => counts.merge(others.bySeries[i]!));
			byWhole.forEach((counts, i) => counts.merge(others.byWhole[i]!));
			sooner.merge(others.sooner);
		});
		this.#count += other.#count;
	}

	/** What is known after the members run so far; at least one. */
	counts(): PairedCounts {
		const members = this.#count;
		if (members === 0) throw new RangeError('without members there is nothing to compare');
		return {
			days: this.days,
			members,
			sides: this.#sides.map(({ histograms, wholes, dates }) => ({
				bands: new Map(this.#series.map(({ id }, i) => [id, histograms[i]!.quantiles(members, BAND_LEVELS)])),
				wholes: new Map(this.#wholes.map(({ id }, i) => [id, wholes[i]!.quantiles(members, BAND_LEVELS)])),
				dates: dates.counts(),
			})),
			differences: this.#differences.map(({ bySeries, byWhole, sooner }) => ({
				bands: new Map(this.#series.map(({ id }, i) => [id, bySeries[i]!.bands(members)])),
				order: new Map(this.#series.map(({ id }, i) => [id, bySeries[i]!.order()])),
				wholes: new Map(
					this.#wholes.map(({ id }, i) => [id, { levels: byWhole[i]!.bands(members), order: byWhole[i]!.order() }]),
				),
				sooner: sooner.counts(),
			})),
		};
	}
}

/** The same text for scenarios that differ in their name alone, and so in no run. */
function sameRuns({ name: _name, assumptions, ...rest }: Scenario): string {
	return JSON.stringify([
		Object.entries(assumptions).sort(([a], [b]) => (a < b ? -1 : 1)),
		Object.entries(rest).sort(),
	]);
}
