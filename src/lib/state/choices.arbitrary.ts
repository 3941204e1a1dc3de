/** Choices at random, as wide as the page allows them: what links and files are tried on. */
import fc from 'fast-check';
import { arbitraryAccess, arbitraryCargo, arbitraryLine } from '#sims/checks/arbitrary.ts';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { ASSUMPTION_IDS, type AssumptionId } from '#sims/model/assumption.ts';
import { addDays } from '#sims/model/calendar.ts';
import { POLICIES } from '#sims/model/conditions.ts';
import { COUPLINGS } from '#sims/model/coupling.ts';
import { CRITERION_IDS } from '#sims/model/firstDays.ts';
import { STORES, STORE_GROUPS } from '#sims/model/store.ts';
import { notAllZero } from '#sims/scenarios/joint.ts';
import { checkOverride } from '#sims/scenarios/schema.ts';
import { storesOfGroup } from '../figures/panel.ts';
import { type Choice, LARGEST_SEED, LEVELS, MEMBERS, MOST_MEMBERS } from './choice.ts';
import { isTitle } from './title.ts';

const someValue = (id: AssumptionId) =>
	fc
		.oneof(
			fc.double({ noNaN: true, noDefaultInfinity: true }),
			fc.double({ min: 0, max: 1, noNaN: true }),
			fc.nat(9999),
		)
		.filter((value) => checkOverride(id, value) === null)
		// A link writes 0 for -0, and the model knows no difference.
		.map((value) => value + 0);
const START = karabakh2022.start;
const dated = <T extends object>(entry: fc.Arbitrary<T>) =>
	fc.uniqueArray(fc.integer({ min: 1, max: 290 }), { maxLength: 6 }).chain((days) => {
		const offsets = [0, ...days.sort((a, b) => a - b)];
		return fc
			.array(entry, { minLength: offsets.length, maxLength: offsets.length })
			.map((entries) => entries.map((value, i) => ({ ...value, from: addDays(START, offsets[i]!) })));
	});
const someWords = fc.constantFrom('ICRC', 'sender, of: 100 % & more', 'Հայաստան', '#v=1&people=3', '~+%20');
const someConvoy = fc
	.tuple(
		fc.integer({ min: -3, max: 290 }),
		arbitraryCargo,
		fc.record({ by: someWords, route: someWords, source: someWords }, { requiredKeys: [] }),
	)
	.map(([day, cargo, said]) => ({ date: addDays(START, day), ...cargo, ...said }));
const someAccess = fc.record(
	{
		phases: dated(arbitraryAccess),
		gas: dated(arbitraryLine),
		power: dated(arbitraryLine),
		convoys: fc.array(someConvoy, { maxLength: 5 }),
	},
	{ requiredKeys: [] },
);
const someTitle = fc
	.oneof(
		fc.constantFrom(
			'Half the people',
			'<b>bold</b> & "quoted"',
			'Հայաստան',
			'إغلاق الطريق',
			'🚛 convoys',
			'100 %',
			'a+b=c',
		),
		fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
	)
	.map((text) => text.trim())
	.filter(isTitle);
/** Anything that a reader can have chosen. */
export const choices: fc.Arbitrary<Choice> = fc.record({
	scenarioName: fc.constantFrom(...karabakh2022.scenarios.map(({ name }) => name)),
	changes: fc
		.uniqueArray(fc.constantFrom(...ASSUMPTION_IDS), { maxLength: 8 })
		.chain((ids) => fc.record(Object.fromEntries(ids.map((id) => [id, someValue(id)]))))
		.map((changes) => ({ ...changes }))
		.filter((changes) => notAllZero(changes).length === 0),
	policy: fc.constantFrom(null, ...POLICIES),
	fixedRation: fc.option(fc.double({ min: 0, max: 1, noNaN: true }).map((share) => share + 0)),
	couplingsOff: fc.option(fc.subarray([...COUPLINGS])),
	access: someAccess,
	comparedWith: fc.option(fc.constantFrom(...karabakh2022.scenarios.map(({ name }) => name))),
	view: fc.constantFrom('share', 'stock'),
	stores: fc.record({
		food: fc.constantFrom(...storesOfGroup('food')),
		medicine: fc.constantFrom(...storesOfGroup('medicine')),
		energy: fc.constantFrom(...storesOfGroup('energy')),
	}),
	focus: fc.constantFrom(...STORE_GROUPS),
	level: fc.constantFrom(...LEVELS),
	criterion: fc.constantFrom(...CRITERION_IDS),
	day: fc.option(fc.nat(280)),
	ledgerStore: fc.option(fc.constantFrom(...STORES)),
	member: fc.option(fc.integer({ min: 1, max: MOST_MEMBERS })),
	seed: fc.integer({ min: 0, max: LARGEST_SEED }),
	members: fc.constantFrom(...MEMBERS),
	title: fc.option(someTitle),
});
