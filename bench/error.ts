/** How far the bands of few members lie from those of many. */
import { BAND_LEVELS, type Bands } from '#sims/ensemble/bands.ts';
import type { SeriesId } from '#sims/ensemble/series.ts';
import { wallMs } from './measure/clock.ts';
import { quantile } from './measure/interleaved.ts';
import type { Plan } from './plan.ts';
import { Team } from './team/team.ts';
import { CHARTS, DAYS, type Task } from './work.ts';

/** The bands agree whichever engine runs them; this one is there in every build. */
const ENGINE = 0;
/** Of the widest band, 95 of 100 runs, where bands are least sure. */
const EDGES = [0, BAND_LEVELS.length - 1] as const;

/** Distances of the edges of the widest band, over all days and seeds, in points: hundredths of need. */
export interface BandError {
	readonly series: SeriesId;
	readonly members: number;
	readonly mean: number;
	/** On 95 of 100 days it is no more. */
	readonly mostDays: number;
	/** Where hardly any run lies near an edge, it jumps from one group of runs to the next. */
	readonly largest: number;
}

/** Bands of many members, drawn with a seed that is none of the plan's. */
export interface Reference {
	readonly members: number;
	readonly bands: ReadonlyMap<SeriesId, Bands>;
}

/** @returns the rows, and of how many seeds they are */
export async function errorOfBands(
	plan: Plan,
	reference: Reference,
): Promise<{ reference: number; seeds: number; rows: BandError[] }> {
	const compared = plan.compared.filter((members) => members < reference.members);
	const end = wallMs() + plan.mostMs / 2;
	let seeds = 0;
	const team = new Team(2);
	const distances = new Map<string, number[]>();
	for (const seed of plan.seeds) {
		if (seeds > 0 && wallMs() > end) break;
		seeds += 1;
		const task: Task = { counted: 'charts', days: DAYS, seed };
		await team.open(ENGINE, task);
		let ran = 0;
		for (const members of compared) {
			await team.run(ran, members);
			ran = members;
			const bands = await team.bands(ENGINE, task);
			for (const series of CHARTS) {
				const key = `${series} ${members}`;
				const found = distancesInPoints(bands.get(series)!, reference.bands.get(series)!);
				distances.set(key, [...(distances.get(key) ?? []), ...found]);
			}
		}
	}
	await team.end();
	const rows = CHARTS.flatMap((series) =>
		compared.map((members) => {
			const points = distances.get(`${series} ${members}`)!;
			const mean = points.reduce((sum, point) => sum + point, 0) / points.length;
			return { series, members, mean, mostDays: quantile(points, 0.95), largest: quantile(points, 1) };
		}),
	);
	return { reference: reference.members, seeds, rows };
}

/** On each day, of either edge. */
function distancesInPoints(bands: Bands, reference: Bands): number[] {
	const days = bands.length / BAND_LEVELS.length;
	return EDGES.flatMap((edge) =>
		Array.from({ length: days }, (_, day) => 100 * Math.abs(bands[edge * days + day]! - reference[edge * days + day]!)),
	);
}
