/** The whole kernel: a batch of members, two at a time, each from its first day to its last, as in `model/run.ts`. */
import binaryen from 'binaryen';
import { OPEN } from '../../model/conditions.ts';
import { ASSUMPTION_IDS } from '../../model/assumption.ts';
import {
	BATCH,
	DAY_BYTES,
	HEADER_AT,
	HEADER_BASE,
	LANE_BYTES,
	LANES,
	PAIR_SUMS,
	PASSING,
	SUMS,
} from '../layout.ts';
import { arrive, setUpAccess } from './access.ts';
import { defineCount } from './counting.ts';
import { forgetDates, noteDates } from './dates.ts';
import { closeEnergy, closePipelineGas, heat, needLpg, setUpEnergy, weather } from './energy.ts';
import { closeFood, localSupply, needFood, setUpFood } from './food.ts';
import { importGoods, setUpImports } from './imports.ts';
import { setUpIndicators, takeIndicators } from './indicators.ts';
import {
	type Int,
	anyOf,
	cell,
	counter,
	define,
	int,
	isBelow,
	lanesAt,
	layOutConstants,
	module,
	plus,
	repeatWhile,
	run,
	times,
	variable,
	when,
	lanes,
} from './lanes.ts';
import { setUpRationing } from './law.ts';
import { closeMedicine, medicineLetIn, setUpMedicine } from './medicine.ts';
import { forgetSums, writeKept, writeSlots } from './readings.ts';
import { assume, dayAt, eaten, header, indicators, issue, need, openingStock, roadIs, stock, today } from './state.ts';

const { i32, v128 } = module;
const one = cell();

/** Before the first day: what hangs on assumptions alone. */
function setUp(): void {
	dayAt(int(0), int(0));
	one.set(1);
	setUpRationing();
	setUpAccess();
	setUpImports();
	setUpEnergy();
	setUpFood();
	setUpMedicine();
	setUpIndicators();
	forgetDates();
	forgetSums();
	stock.forEach((amount, store) => amount.set(openingStock[store]!));
}

/** In the order in which one shortage can slow another. */
function runDay(): void {
	weather();
	needFood();
	arrive();
	medicineLetIn();
	closePipelineGas();
	needLpg();
	today.importedTonnes.set(0);
	when(roadIs(OPEN), () => importGoods(localSupply()));
	closeEnergy();
	closeFood();
	closeMedicine();
	heat();
	takeIndicators();
}

/** Exported: runs the pair at a place of the batch. */
const runPair = define('runPair', ['int'], null, (pair) => {
	const place = counter(times(pair, LANES * 2));
	const firstRow = counter(times(pair, LANES * ASSUMPTION_IDS.length * 8));
	assume(firstRow);
	setUp();
	const fault = variable(lanes(0));
	const day = counter(int(0));
	const pointer = counter(int(0));
	const slot = counter(place);
	const passing = counter(() => i32.mul(pair(), header('passingStride')()));
	dayAt(day, pointer);
	repeatWhile(
		() => isBelow(day, header('days')),
		() => {
			today.passing.set(lanesAt(PASSING, passing));
			runDay();
			noteDates(place);
			writeSlots(slot, fault);
			writeKept(slot);
			day.set(plus(day, 1));
			pointer.set(plus(pointer, DAY_BYTES));
			slot.set(plus(slot, BATCH * 2));
			passing.set(plus(passing, LANE_BYTES));
		},
	);
	when(anyOf(fault), () => run(i32.store(HEADER_BASE + HEADER_AT.fault, 4, int(0)(), int(1)())));
	const i = counter(int(0));
	repeatWhile(
		() => isBelow(i, header('kept')),
		() => {
			const into: Int = plus(times(i, BATCH * 8), times(pair, LANE_BYTES));
			run(v128.store(SUMS, 16, into(), lanesAt(PAIR_SUMS, times(i, LANE_BYTES))()));
			i.set(plus(i, 1));
		},
	);
});

/** Exported: runs so many pairs, from the first place of the batch on. */
define('run', ['int'], null, (pairs) => {
	const pair = counter(int(0));
	repeatWhile(
		() => isBelow(pair, pairs),
		() => {
			run(runPair(pair)());
			pair.set(plus(pair, 1));
		},
	);
});
defineCount();

/** Where the numbers stand that a series can be read from. */
export const ADDRESSES = {
	one: one.address,
	stock: stock.map(({ address }) => address),
	need: need.map(({ address }) => address),
	issue: issue.map(({ address }) => address),
	eaten: eaten.map(({ address }) => address),
	indicators: Object.values(indicators).map(({ address }) => address),
};

/** The kernel as WebAssembly. Throws if what was written is not valid. */
export function emitKernel(): Uint8Array {
	layOutConstants();
	for (const name of ['run', 'count']) module.addFunctionExport(name, name);
	if (!module.validate()) throw new Error('the kernel is not valid WebAssembly');
	binaryen.setOptimizeLevel(3);
	binaryen.setShrinkLevel(0);
	module.optimize();
	return module.emitBinary();
}
