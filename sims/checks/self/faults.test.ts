/** Faults planted in the model, each seen by the check that is there for it and by no other than has a reason to see it. */
import { describe, expect, it } from 'vitest';
import { assumptions } from '../../cases/karabakh-2022/assumptions.ts';
import { Draws } from '../../ensemble/draws.ts';
import { Ensemble } from '../../ensemble/ensemble.ts';
import { INDICATOR_AT } from '../../model/indicator.ts';
import type { DayEnd } from '../../model/run.ts';
import { LARDER_COUNT, STORE_AT } from '../../model/store.ts';
import type { Scenario } from '../../scenarios/scenario.ts';
import { newMachine } from '../machine.ts';
import { referenceScenario, referenceText } from '../referenceFiles.ts';
import { shipped } from '../runs.ts';
import type { Asked, Result } from './check.ts';
import { everyCheck, toTheEnd } from './everyCheck.ts';
import { type Answer, answerOf } from './sameBits.ts';
import { type FastEngine, type Subject, theModel } from './subject.ts';

const machine = newMachine();
const model = theModel(assumptions, () => machine);
const text = referenceText('as-reported.csv');

/** Closed for three weeks, then open: larders are refilled. */
const DAYS = 60;
const shortClosure: Scenario = { ...shipped('short-closure'), days: DAYS };
const asked: Asked = {
	scenario: shortClosure,
	seed: 7,
	series: ['foodCoverage', 'medicineCoverage'],
	members: 4,
	reference: [{ name: 'as-reported', scenario: referenceScenario('as-reported'), text }],
};

/** A model in which something happens to the books at the end of each day, and is carried on: a fault in its law. */
function tampered(change: (end: DayEnd, scenario: Scenario) => void): Subject {
	const first =
		(observe: (end: DayEnd) => void, scenario: Scenario) =>
		(end: DayEnd): void => {
			change(end, scenario);
			observe(end);
		};
	return {
		...model,
		central: (scenario, observe) => model.central(scenario, first(observe, scenario)),
		members(scenario, seed) {
			const runner = model.members(scenario, seed);
			return { run: (member, observe) => runner.run(member, first(observe, scenario)) };
		},
	};
}

/** The same on the reader's scenario alone: what is checked of other scenarios goes on passing. */
function tamperedHere(change: (end: DayEnd, scenario: Scenario) => void): Subject {
	return tampered((end, scenario) => {
		if (scenario.name === shortClosure.name) change(end, scenario);
	});
}

/** Draws that are taken one after the other, as they come: a generator with a state. */
class InSequence extends Ensemble {
	override run(first: number, end: number): void {
		super.run(this.count, this.count + end - first);
	}
}

/** Bands that are read two bins too low. */
class TwoBinsLow extends Ensemble {
	override bands() {
		const bands = super.bands();
		for (const quantiles of bands.values()) quantiles.forEach((value, at) => (quantiles[at] = value - 2 / 1024));
		return bands;
	}
}

function failed(results: readonly Result[]): string[] {
	return results.flatMap(({ id, outcome, error, parts }) => {
		if (error !== null) return [`${id}: ${error}`];
		const bad = parts.filter((part) => part.outcome !== 'passed');
		expect(outcome).toBe(bad.length === 0 ? 'passed' : 'failed');
		for (const part of bad) expect(part).toMatchObject({ outcome: 'failed', reason: null });
		return bad.map((part) => `${id}.${part.id}`);
	});
}

const BOOKS = ['conservation.central', 'conservation.members', 'conservation.wholeRuns'];

interface Planted {
	readonly fault: string;
	readonly subject?: Subject;
	readonly asked?: Partial<Asked>;
	readonly seenBy: readonly string[];
}

const FAULTS: readonly Planted[] = [
	{
		fault: 'a millionth of the cereals leaks away each day, in every scenario',
		subject: tampered(({ ledger }) => (ledger.stock[STORE_AT.cereals]! *= 1 - 1e-6)),
		seenBy: [...BOOKS, 'reference.as-reported', 'engines.values'],
	},
	{
		fault: 'one day issues more insulin than there is',
		subject: tamperedHere(({ day, ledger: { issue, stock } }) => {
			if (day === 10) issue[STORE_AT.insulin]! += stock[STORE_AT.insulin]! + 1;
		}),
		seenBy: [...BOOKS, 'bounds.issue'],
	},
	{
		fault: 'one day issues more bread than is needed, and the books balance',
		subject: tamperedHere(({ day, ledger: { issue, stock, eaten } }) => {
			if (day !== 10) return;
			for (const amounts of [issue, eaten]) amounts[STORE_AT.cereals]! += 0.5;
			stock[STORE_AT.cereals]! -= 0.5;
		}),
		seenBy: ['bounds.issue', 'engines.values'],
	},
	{
		fault: 'a stock is below nothing at the end of the last day',
		subject: tamperedHere(({ day, ledger: { stock } }) => {
			if (day === DAYS - 1) stock[STORE_AT.lpg] = -1e-3;
		}),
		seenBy: [...BOOKS, 'bounds.amounts'],
	},
	{
		fault: 'a coverage is no number on one day',
		subject: tamperedHere(({ day, indicators }) => {
			if (day === 30) indicators[INDICATOR_AT.foodCoverage] = NaN;
		}),
		seenBy: ['bounds.shares', 'bands.quantiles', 'engines.values'],
	},
	{
		fault: 'a coverage is 1.0000001',
		subject: tamperedHere(({ day, indicators }) => {
			if (day === 3) indicators[INDICATOR_AT.gasCoverage] = 1.0000001;
		}),
		seenBy: ['bounds.shares', 'engines.values'],
	},
	{
		fault: 'a day has a second more than 24 hours of power',
		subject: tamperedHere(({ day, indicators }) => {
			if (day === 3) indicators[INDICATOR_AT.hoursOfPower] = 24 + 1 / 3600;
		}),
		seenBy: ['bounds.hours', 'engines.values'],
	},
	{
		fault: 'what is moved to a larder is put into it twice',
		subject: tamperedHere(({ ledger: { larder, refill } }) => {
			for (let food = 0; food < LARDER_COUNT; food++) larder[food]! += refill[food]!;
		}),
		seenBy: ['conservation.larders', 'engines.values'],
	},
	{
		fault: 'what is moved to a larder is written down twice',
		subject: tamperedHere(({ ledger: { refill } }) => refill.forEach((tonnes, food) => (refill[food] = 2 * tonnes))),
		seenBy: [...BOOKS.slice(0, 2), 'conservation.larders', BOOKS[2]!],
	},
	{
		fault: 'draws are taken in the order in which runs are made',
		subject: {
			...model,
			ensemble: (scenario, seed, series) => new InSequence(new Draws(assumptions, seed), scenario, series),
		},
		seenBy: ['draws.order'],
	},
	{
		fault: 'a run remembers the one before it',
		subject: {
			...model,
			members(scenario, seed) {
				const runner = model.members(scenario, seed);
				let before = 0;
				return {
					run(member, observe) {
						runner.run(member, (end) => {
							end.indicators[INDICATOR_AT.tonnesArrived]! += 1e-9 * before;
							observe(end);
						});
						before = member;
					},
				};
			},
		},
		seenBy: ['draws.order', 'engines.values'],
	},
	{
		fault: 'each run begins with what the clock says',
		subject: (() => {
			let ticks = 0;
			return {
				...model,
				members(scenario: Scenario, seed: number) {
					const runner = model.members(scenario, seed);
					const now = 1e-12 * ticks++;
					const run: typeof runner.run = (member, observe) =>
						runner.run(member, (end) => {
							end.indicators[INDICATOR_AT.trucksPassed]! += now;
							observe(end);
						});
					return { run };
				},
			};
		})(),
		seenBy: ['draws.twice', 'draws.order', 'draws.before', 'draws.chance', 'engines.values', 'worker.members'],
	},
	{
		fault: 'a change of access is felt before its day',
		subject: tamperedHere(({ indicators }, { phases }) => {
			indicators[INDICATOR_AT.tonnesArrived]! += 1e-9 * phases.length;
		}),
		seenBy: ['draws.before', 'engines.values'],
	},
	{
		fault: 'a road on which all may pass turns some back by chance',
		asked: { scenario: { ...shipped('half-chance'), days: DAYS } },
		subject: {
			...model,
			members: (scenario, seed) =>
				model.members(
					{
						...scenario,
						phases: scenario.phases.map((phase) => (phase.passChance === 1 ? { ...phase, passChance: 0.9 } : phase)),
					},
					seed,
				),
		},
		seenBy: ['draws.chance'],
	},
	{
		fault: 'an assumption that is fixed moves the draws of the others',
		subject: {
			...model,
			values: (scenario, seed) => model.values(scenario, seed + Object.keys(scenario.assumptions).length),
		},
		seenBy: ['draws.others'],
	},
	{
		fault: 'a fixed ration gives a ten-millionth more than its share, and the books balance',
		subject: tampered(({ ledger: { issue, stock } }, { name }) => {
			if (name !== 'fixedRation') return;
			const more = Math.min(stock[STORE_AT.acute]!, 1e-7 * issue[STORE_AT.acute]!);
			issue[STORE_AT.acute]! += more;
			stock[STORE_AT.acute]! -= more;
		}),
		seenBy: ['closedForm.fixedRation'],
	},
	{
		fault: 'the pipes hold a thousandth less than they should',
		subject: tampered(({ ledger: { stock } }, { name }) => {
			if (name === 'linePack') stock[STORE_AT.pipelineGas]! *= 0.999;
		}),
		seenBy: ['closedForm.linePack'],
	},
	{
		fault: 'a reference figure is another in its eighth digit',
		asked: {
			// foodCoverage of 4 July 2023.
			reference: [{ ...asked.reference[0]!, text: changedInEighthDigit(text, '204,2023-07-04,') }],
		},
		seenBy: ['reference.as-reported'],
	},
	{
		fault: 'bands are read two bins below the runs',
		subject: {
			...model,
			ensemble: (scenario, seed, series) => new TwoBinsLow(new Draws(assumptions, seed), scenario, series),
		},
		seenBy: ['bands.quantiles', 'engines.bands'],
	},
];

/** Adds 1 to the eighth significant digit of the first figure of a row. */
function changedInEighthDigit(file: string, row: string): string {
	const at = file.indexOf(`\n${row}`) + 1 + row.length;
	const figure = /^0\.[1-9]\d{6}/.exec(file.slice(at))![0];
	const eighth = at + figure.length;
	const digit = (Number(file[eighth]) + 1) % 10;
	return `${file.slice(0, eighth)}${digit}${file.slice(eighth + 1)}`;
}

describe('the checks', () => {
	it('see nothing where nothing is planted', () => {
		expect(failed(everyCheck(model, asked))).toEqual([]);
	});

	it.each(FAULTS)('see that $fault', ({ subject = model, asked: other, seenBy }) => {
		expect(failed(everyCheck(subject, { ...asked, ...other }))).toEqual(seenBy);
	});

	it('say which figure is wrong, in which run, on which day, what it ought to be and what it is', () => {
		const stock = 'cereals.stock';
		const leaks = tamperedHere(({ day, ledger }) => {
			if (day === 20) ledger.stock[STORE_AT.cereals]! -= 5;
		});
		const [books] = everyCheck(leaks, asked);
		const [fault] = books!.parts[0]!.faults;
		expect(fault).toMatchObject({ figure: stock, run: 'central', day: 20 });
		expect(fault!.expected - fault!.found).toBeCloseTo(5, 9);
		expect(books!.parts[1]!.failed).toBe(asked.members);
	});

	it('see a worker that returns another bit, in a run, in the central run or in a band', () => {
		const answer = toTheEnd(answerOf(model, asked));
		const anotherBit = (numbers: Float64Array): Float64Array => {
			const copy = numbers.slice();
			const bytes = new Uint8Array(copy.buffer);
			bytes[8 * 1000]! ^= 1;
			return copy;
		};
		const changed = (part: Partial<Answer>) => failed(everyCheck(model, asked, { ...answer, ...part }));
		const [first, ...others] = answer.members;
		expect(changed({})).toEqual([]);
		expect(changed({ central: anotherBit(answer.central) })).toEqual(['worker.central']);
		expect(changed({ members: [anotherBit(first!), ...others] })).toEqual(['worker.members']);
		const bands = new Map(answer.bands);
		bands.set('foodCoverage', bands.get('foodCoverage')!.with(30, 0.5));
		expect(changed({ bands })).toEqual(['worker.bands']);
		expect(changed({ members: others })).toEqual(['worker.members']);
		expect(changed({ bands: new Map() })).toEqual(['worker.bands']);
	});

	it('see a fast engine that gives another bit, of one run or of the bands', () => {
		const fast = model.fast!;
		const byFast = (part: Partial<FastEngine>) => failed(everyCheck({ ...model, fast: { ...fast, ...part } }, asked));
		expect(
			byFast({
				runs(...wanted) {
					const runs = fast.runs(...wanted);
					const run: typeof runs.run = (first, members) => {
						runs.run(first, members);
						if (first > 0) runs.values[1000]! *= 1 + 2 ** -52;
					};
					return { ...runs, run };
				},
			}),
		).toEqual(['engines.values']);
		expect(
			byFast({ ensemble: (...wanted) => new TwoBinsLow(new Draws(assumptions, wanted[1]), wanted[0], wanted[2]) }),
		).toEqual(['engines.bands']);
	});

	it('take a model that breaks off for one that failed, and say what it said', () => {
		const broken = tamperedHere(({ day }) => {
			if (day === 7) throw new RangeError('a store was overdrawn');
		});
		expect(failed(everyCheck(broken, asked))).toEqual(
			['conservation', 'bounds', 'draws', 'bands', 'engines', 'worker'].map((id) => `${id}: a store was overdrawn`),
		);
	});
});
