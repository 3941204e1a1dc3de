/** Every figure that a picture can be made of, drawn on a page as the parts of the site draw it, for tests. */
import { type Component, flushSync, mount, unmount } from 'svelte';
import { karabakh2022Record } from '#sims/cases/karabakh-2022/record.ts';
import { Draws } from '#sims/ensemble/draws.ts';
import type { FlipRow } from '#sims/ensemble/flip/flips.ts';
import { HeldEnsemble } from '#sims/ensemble/held.ts';
import { Paired } from '#sims/ensemble/paired.ts';
import AccessStrip from '../figures/AccessStrip.svelte';
import ComparedDifference from '../figures/compare/ComparedDifference.svelte';
import ComparedFan from '../figures/compare/ComparedFan.svelte';
import ComparedLines from '../figures/compare/ComparedLines.svelte';
import { comparedSentence } from '../figures/compare/says.ts';
import { sideNames } from '../figures/compare/sideNames.ts';
import { subjectOf } from '../figures/compare/subject.ts';
import FlipFigure from '../figures/FlipFigure.svelte';
import { flipsOf } from '../figures/flips.ts';
import Legend from '../figures/Legend.svelte';
import MovesChart from '../figures/MovesChart.svelte';
import Panel from '../figures/Panel.svelte';
import { PANELS } from '../figures/panel.ts';
import { readPanel } from '../figures/reading.ts';
import RunsOut from '../figures/RunsOut.svelte';
import HeldFigure from '../record/HeldFigure.svelte';
import { heldRows } from '../record/heldRows.ts';
import ReportPicture from '../record/ReportPicture.svelte';
import type { AssumptionId, Basis } from '#sims/model/assumption.ts';
import type { Compared } from '../state/comparison.svelte.ts';
import type { Shown } from '../state/projection.svelte.ts';
import type { Reader } from '../state/reader.svelte.ts';
import { sidesOf } from '../state/sides.ts';

const DAY = 226;
const FEW = 32;
const OF: readonly ({ readonly id: AssumptionId; readonly basis: Basis } | undefined)[] = [
	{ id: 'rationFloor', basis: 'assumption' },
	{ id: 'openingCereals', basis: 'derived' },
];
const BARS = Array.from({ length: 9 }, (_, at) => {
	const of = OF[at];
	return {
		id: `bar-${at}`,
		name: `Assumption ${at}`,
		shown: `${30 - at} % ± 1`,
		share: (30 - at) / 100,
		...(of === undefined ? {} : { of }),
	};
});
const FLIPS: readonly FlipRow[] = [
	{ lever: 'trucksPerDay', kind: 'reversed', current: 6, held: true, low: 0, high: 40, value: 11, before: 10 },
	{ lever: 'reopeningDay', kind: 'reversed', current: 281, held: true, low: 0, high: 281, value: 160, before: 161 },
	{
		lever: 'people',
		kind: 'reversed',
		current: 120000,
		held: false,
		low: 1e5,
		high: 12e4,
		value: 104e3,
		before: 105e3,
	},
	{ lever: 'rationFloor', kind: 'held', current: 0.5, held: false, low: 0.3, high: 0.7 },
];

/** Draws them all, of what a reader changed, beside another scenario. @returns how to take them away again */
export function drawEveryFigure(reader: Reader, shown: Shown): () => void {
	const mounted: object[] = [];
	const target = document.createElement('div');
	// What is compared takes its hue from the part of the page around it.
	target.style.setProperty('--hue', `var(--${reader.focus})`);
	document.body.append(target);
	const draw = <Props extends Record<string, unknown>>(component: Component<Props>, props: Props) =>
		mounted.push(mount(component, { target, props }));

	draw(AccessStrip, { reader, shown, day: DAY });
	for (const group of PANELS) {
		const reading = readPanel(reader, group, shown, DAY);
		draw(Panel, { reader, group, shown, reading, day: DAY, height: 140, named: false });
	}
	draw(Legend, { view: 'share' as const });
	draw(RunsOut, { reader, shown, waits: false });
	const of = { about: 'Spread in food', title: 'What moves it', sentence: 'If so, 30 % rests on it.' };
	draw(MovesChart, { bars: BARS, ...of, waits: false, onopen: () => undefined });
	drawCompared(reader, draw);
	drawFlips(reader, draw);
	drawReports(reader, draw);
	flushSync();
	return () => {
		for (const one of mounted) void unmount(one);
		target.remove();
	};
}

type Draw = <Props extends Record<string, unknown>>(component: Component<Props>, props: Props) => unknown;

function drawCompared(reader: Reader, draw: Draw): void {
	const { case: shownCase, seed } = reader;
	const other = shownCase.scenarios.find(({ name }) => name === 'relief-continues')!;
	const sides = sidesOf(reader.choice, reader.published, other)!;
	const subject = subjectOf(reader);
	const asked = {
		series: [subject.series, 'belowHalf'],
		wholes: [],
		watched: { indicators: ['foodCoverage', 'medicineCoverage', 'heatCoverage'], level: reader.level },
	} as const;
	const paired = new Paired(
		new Draws(shownCase.assumptions, seed),
		sides.map(({ scenario }) => scenario),
		asked,
	);
	paired.run(0, FEW);
	const compared: Compared = { request: { sides, seed, members: FEW, ...asked }, counts: paired.counts() };
	const sentence = comparedSentence(shownCase, compared, subject, DAY);
	const common = { reader, subject, compared, day: DAY, height: 200, sentence, waits: false };
	draw(ComparedLines, common);
	draw(ComparedDifference, { ...common, at: 0, of: 'one − the other', closer: 0 });
	for (const [at, name] of sideNames(shownCase, sides).entries()) draw(ComparedFan, { ...common, at, name });
}

function drawFlips(reader: Reader, draw: Draw): void {
	const { scenario, seed, level, lastDay: day } = reader;
	const request = { scenario, seed, members: FEW, statement: { event: 'below.foodCoverage', level, day } } as const;
	const flips = flipsOf(FLIPS, request, reader.case.assumptions);
	const asked =
		'The smallest change, one at a time, after which in more than half of the runs food stays at half of need.';
	draw(FlipFigure, { flips, asked, whole: true, ready: true, ontry: () => undefined });
}

function drawReports(reader: Reader, draw: Draw): void {
	const { case: shownCase, scenario, seed } = reader;
	const { observations } = karabakh2022Record;
	const runs = new HeldEnsemble(new Draws(shownCase.assumptions, seed), shownCase.assumptions, scenario, observations);
	runs.run(0, FEW);
	const rows = heldRows(shownCase, karabakh2022Record, runs.held());
	draw(HeldFigure, { rows });
	draw(ReportPicture, { reader, request: { scenario, seed, members: FEW, observations }, rows, ready: true });
}
