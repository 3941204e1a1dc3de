/** The whole kernel: a batch of members, four at a time, each from its first day to its last, as in `model/run.ts`. */
import binaryen from 'binaryen';
import { OPEN } from '../../model/conditions.ts';
import { ASSUMPTION_IDS } from '../../model/assumption.ts';
import { BATCH, DAY_BYTES, HEADER_AT, HEADER_BASE, LANE_BYTES, LANES, PASSING } from '../layout.ts';
import { arrive, setUpAccess } from './access.ts';
import './counting.ts';
import './ranks.ts';
import { forgetDates, noteIndicators } from './dates.ts';
import { closeEnergy, closePipelineGas, heat, needLpg, setUpEnergy, weather } from './energy.ts';
import { closeFood, localSupply, needFood, setUpFood } from './food.ts';
import { importGoods, setUpImports } from './imports.ts';
import { setUpIndicators, takeIndicators } from './indicators.ts';
import { anyOf, cell, lanes, lanesAt, layOutConstants, variable } from './lanes.ts';
import { setUpRationing } from './law.ts';
import { closeMedicine, medicineLetIn, setUpMedicine } from './medicine.ts';
import { forgetSums, writeExact, writeKept, writeSlots, writeSums } from './readings.ts';
import {
	assume,
	dayAt,
	eaten,
	header,
	indicators,
	issue,
	need,
	openingStock,
	placeAt,
	roadIs,
	stock,
	today,
} from './state.ts';
import { counter, int, isBelow, module, plus, procedure, repeatWhile, setIntAt, times, when } from './writing.ts';

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

/** Runs the group at a place of the batch. */
const runGroup = procedure('runGroup', 1, (group) => {
	assume(counter(times(group, LANES * ASSUMPTION_IDS.length * 8)));
	setUp();
	const fault = variable(lanes(0));
	const day = counter(int(0));
	const pointer = counter(int(0));
	const place = counter(times(group, LANES * 2));
	const slot = counter(place);
	const passing = counter(times(group, header('passingStride')));
	const exact = counter(times(group, header('exactStride')));
	dayAt(day, pointer);
	placeAt(place);
	repeatWhile(isBelow(day, header('days')), () => {
		today.passing.set(lanesAt(PASSING, passing));
		runDay();
		noteIndicators();
		writeSlots(slot, fault);
		writeKept(slot);
		writeExact(exact);
		day.set(plus(day, 1));
		pointer.set(plus(pointer, DAY_BYTES));
		slot.set(plus(slot, BATCH * 2));
		passing.set(plus(passing, LANE_BYTES));
		exact.set(plus(exact, LANE_BYTES));
	});
	when(anyOf(fault), () => setIntAt(HEADER_BASE + HEADER_AT.fault, int(0), int(1)));
	writeSums(group);
});

/** Exported: runs the groups from the first to before the last place of the batch. */
procedure('run', 2, (first, end) => {
	const group = counter(first);
	repeatWhile(isBelow(group, end), () => {
		runGroup(group);
		group.set(plus(group, 1));
	});
});

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
	for (const name of ['run', 'count', 'find']) module.addFunctionExport(name, name);
	if (!module.validate()) throw new Error('the kernel is not valid WebAssembly');
	binaryen.setOptimizeLevel(3);
	binaryen.setShrinkLevel(0);
	module.optimize();
	return module.emitBinary();
}
