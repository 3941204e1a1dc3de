/** Valid documents of each kind: what the cases are made from. */
import fc from 'fast-check';
import { arbitraryScenario } from '#sims/checks/arbitrary.ts';
import { type WeekChoice, DESK_GROUPS } from '#sims/desk/choice.ts';
import { DESK_SCENARIOS, FEWEST_WEEKS, LARGEST_MEMBER, LARGEST_SEED, MOST_WEEKS } from '#sims/desk/setting.ts';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import type { DeskLog } from '../../src/lib/desk/deskLog.ts';
import { savedScenarios } from '../../src/lib/export/savedScenario.arbitrary.ts';
import { exercises, handIns } from '../../src/lib/lesson/exercises.arbitrary.ts';
import { sketchesOf } from '../../src/lib/sketch/sketches.arbitrary.ts';
import { choices } from '../../src/lib/state/choices.arbitrary.ts';
import { KEPT_OF_FORMAT_1 } from '../../src/lib/state/link/kept/format-1.ts';
import { encodeLink } from '../../src/lib/state/link/link.ts';
import { talks } from '../../src/lib/talk/talks.arbitrary.ts';

const percent = fc.nat(100).map((whole) => whole / 100);
const group = fc.record({ ration: fc.option(percent), keptBack: percent });
const weekChoices: fc.Arbitrary<WeekChoice> = fc.record({
	load: fc.tuple(fc.nat(100), fc.nat(100)).map(([a, b]) => {
		const [least, most] = [Math.min(a, b), Math.max(a, b)];
		return { food: least / 100, motorFuel: (most - least) / 100, lpg: (100 - most) / 100 };
	}),
	groups: fc.record(Object.fromEntries(DESK_GROUPS.map((id) => [id, group]))) as unknown as fc.Arbitrary<
		WeekChoice['groups']
	>,
});

const logs: fc.Arbitrary<DeskLog> = fc.record({
	setting: fc.record({
		seed: fc.nat(LARGEST_SEED),
		member: fc.nat(LARGEST_MEMBER),
		weeks: fc.integer({ min: FEWEST_WEEKS, max: MOST_WEEKS }),
		scenario: fc.constantFrom(...DESK_SCENARIOS),
	}),
	name: fc.option(fc.constantFrom('A', 'Անի', '<b>B</b>')),
	entries: fc
		.array(weekChoices, { minLength: 1, maxLength: 6 })
		.map((all) => [...all.map((choice) => ({ kind: 'chose' as const, choice })), { kind: 'back' as const, to: 0 }]),
});

const links = fc.oneof(
	{ arbitrary: choices.map((choice) => encodeLink(choice, karabakh2022, null)), weight: 5 },
	{ arbitrary: fc.constantFrom(...KEPT_OF_FORMAT_1.map(({ fragment }) => fragment)), weight: 1 },
	{ arbitrary: fc.constantFrom('v=2&case=pellastry', 'v=2&scenario=lachin-convoys&with=aghdam-convoys'), weight: 1 },
);

const ARBITRARIES = {
	scenarios: arbitraryScenario() as fc.Arbitrary<unknown>,
	saved: savedScenarios.map(({ text }) => text),
	links,
	talks,
	exercises,
	handIns,
	logs,
	sketches: sketchesOf(karabakh2022.days),
};
type Kind = keyof typeof ARBITRARIES;
export type DocumentsOf<K extends Kind> = (typeof ARBITRARIES)[K] extends fc.Arbitrary<infer T> ? T : never;

/** Documents of one kind, the same for the same seed. They are plain data, as a file would hold it. */
export function documents<K extends Kind>(kind: K, seed: number, many: number): DocumentsOf<K>[] {
	const made = fc.sample(ARBITRARIES[kind], { seed, numRuns: many });
	return JSON.parse(JSON.stringify(made)) as DocumentsOf<K>[];
}
