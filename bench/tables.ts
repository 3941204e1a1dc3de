/** The results to read. */
import type { BandError } from './error.ts';
import type { GrowthWithDays, GrowthWithMembers } from './growth.ts';
import type { Operations } from './machine/countingItself.ts';
import { totalOf } from './machine/operations.ts';
import type { Missing, PeerRow } from './peers/peers.ts';
import type { Speed } from './speed.ts';

export interface Results {
	readonly date: string;
	readonly machine: { readonly processor: string; readonly cores: number; readonly node: string };
	readonly work: { readonly case: string; readonly scenario: string; readonly days: number };
	/** For a member and a day: of the model as it is written, and of the kernel with what the charts count. */
	readonly operations: { readonly model: Operations; readonly kernel: Operations };
	readonly speed: Speed;
	readonly growth: { readonly members: readonly GrowthWithMembers[]; readonly days: readonly GrowthWithDays[] };
	readonly error: { readonly reference: number; readonly seeds: number; readonly rows: readonly BandError[] };
	readonly peers: readonly (PeerRow | Missing)[];
	readonly seconds: number;
}

type Cell = string | number;

export function tables(results: Results): string {
	const { date, machine, work, seconds } = results;
	return [
		`${machine.processor}, ${machine.cores} cores, Node ${machine.node.slice(1)}, ${date}; ${Math.round(seconds)} s`,
		`${work.case}, ${work.scenario}, ${work.days} days`,
		...speedTables(results),
		...growthTables(results),
		errorTable(results),
		peerTable(results),
	].join('\n\n');
}

function speedTables({ speed, operations }: Results): string[] {
	const { model, kernel } = operations;
	const kinds = (Object.keys(model) as (keyof Operations)[]).map((kind): Cell[] => [
		kind,
		whole(model[kind]),
		whole(kernel[kind]),
	]);
	return [
		table(
			'Machine: multiplications and additions of 64-bit numbers, two at a time',
			['threads', '10^9 a second'],
			speed.machine.map(({ threads, operationsPerSecond }) => [threads, (operationsPerSecond / 1e9).toFixed(1)]),
		),
		table(
			'Operations for a member and a day: the model as it is written, and the kernel with 3 series and their dates',
			['kind', 'model', 'kernel'],
			[...kinds, ['all but comparisons', whole(totalOf(model)), whole(totalOf(kernel))]],
		),
		table(
			'Engines, from the request to the bands',
			['engine', 'counted', 'threads', 'members/s', 'half of turns', 'operations', '% of machine'],
			speed.engines.map(({ engine, counted, threads, membersPerSecond, quartiles, ...rest }) => [
				engine,
				counted === 'charts' ? '3 series' : '17 series, dates',
				threads,
				whole(membersPerSecond),
				quartiles.map(whole).join('-'),
				whole(rest.operations),
				(100 * rest.shareOfMachine).toFixed(1),
			]),
		),
	];
}

function growthTables({ growth }: Results): string[] {
	return [
		table(
			'Growth with members, on a core: those since the row above',
			['engine', 'members', 'ns/member/day', 'engine, MB', 'draws kept, MB'],
			growth.members.map(({ engine, members, nanosecondsPerMemberDay, engineBytes, drawsBytes }) => [
				engine,
				whole(members),
				whole(nanosecondsPerMemberDay),
				megabytes(engineBytes),
				megabytes(drawsBytes),
			]),
		),
		table(
			'Growth with days, on a core',
			['engine', 'days', 'ns/member/day', 'engine, MB'],
			growth.days.map(({ engine, days, nanosecondsPerMemberDay, engineBytes }) => [
				engine,
				days,
				whole(nanosecondsPerMemberDay),
				megabytes(engineBytes),
			]),
		),
	];
}

function errorTable({ error }: Results): string {
	return table(
		`Edges of the 2.5-97.5 % band, points from those of ${whole(error.reference)} members; all days, ${error.seeds} seeds`,
		['series', 'members', 'mean', '95 % of days', 'largest'],
		error.rows.map(({ series, members, mean, mostDays, largest }) => [
			series,
			whole(members),
			mean.toFixed(2),
			mostDays.toFixed(2),
			largest.toFixed(2),
		]),
	);
}

function peerTable({ peers }: Results): string {
	return table(
		'Peers, on a core, with a model of three stores',
		['engine', 'us/run', 'difference'],
		peers.map((row) =>
			'missing' in row
				? [row.peer, 'not installed', row.missing.split('\n')[0] ?? '']
				: [row.peer, row.microsecondsPerRun.toPrecision(3), row.largestDifference.toExponential(0)],
		),
	);
}

/** Columns as wide as what is in them; numbers stand to the right, and so do their heads. */
function table(title: string, head: readonly string[], rows: readonly (readonly Cell[])[]): string {
	const lines = [head, ...rows].map((row) => row.map(String));
	const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
	const isNumber = head.map((_, column) => rows.every((row) => /^[\d,.e-]+$/.test(String(row[column]))));
	const laidOut = lines.map((line) =>
		line
			.map((cell, column) =>
				isNumber[column] === true ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
			)
			.join('  ')
			.trimEnd(),
	);
	return [title, ...laidOut.map((line) => `  ${line}`)].join('\n');
}

function whole(value: number): string {
	return Math.round(value).toLocaleString('en-US');
}

function megabytes(bytes: number): string {
	return (bytes / 1e6).toFixed(1);
}
