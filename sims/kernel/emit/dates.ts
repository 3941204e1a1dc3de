/** `model/firstDays.ts`: the first day on which a store meets a criterion or an indicator is low, and the day on which that ends. */
import { CRITERION_IDS, DAYS_PER_WEEK, NEVER, NEXT_TO_NOTHING } from '../../model/firstDays.ts';
import { INDICATOR_COUNT } from '../../model/indicator.ts';
import { STORE_AT, STORE_COUNT } from '../../model/store.ts';
import { BACK, BATCH, FIRST, LANES, LANE_BYTES, LEVEL, WATCHED } from '../layout.ts';
import { and, bitsOfMask, bitsOfMasks, cells, lanesAt, lt, mul, shared } from './lanes.ts';
import type { Closed } from './law.ts';
import { dayIndex, header, placeBytes } from './state.ts';
import {
	type Int,
	andBits,
	counter,
	int,
	intAt,
	isBelow,
	isEqual,
	isOther,
	keepInt,
	module,
	plus,
	procedure,
	repeatWhile,
	run,
	setIntAt,
	times,
	when,
	xorBits,
} from './writing.ts';

const { i32 } = module;
const EVENT_BYTES = BATCH * 2;
const CRITERIA = CRITERION_IDS.length;

/** What each store, and each watched indicator, met the day before: a bit by criterion and lane. */
const storesBefore = cells(STORE_COUNT);
const indicatorsBefore = cells(INDICATOR_COUNT);

export function forgetDates(): void {
	for (const { address } of [...storesBefore, ...indicatorsBefore]) setIntAt(address, int(0), int(0));
}

/** Notes that one member began, or ceased, to meet an event's criterion; `place` in bytes, from that of the first event. */
const note = procedure('note', 3, (place, isMet, day) => {
	const isNever = (address: number): Int => isEqual(() => i32.load16_s(address, 2, place()), NEVER);
	const enter = (address: number) => run(i32.store16(address, 2, place(), day()));
	when(
		isNever(FIRST),
		() => when(isMet, () => enter(FIRST)),
		() => when(andBits(isEqual(isMet, 0), isNever(BACK)), () => enter(BACK)),
	);
});

/** Notes what changed between two codes, bit by bit; the events of the criteria are `STORE_COUNT` rows apart. */
const noteChanges = procedure('noteChanges', 4, (before, code, place, day) => {
	const changes = keepInt(xorBits(before, code));
	for (let criterion = 0; criterion < CRITERIA; criterion++) {
		for (let lane = 0; lane < LANES; lane++) {
			const bit = 1 << (criterion * LANES + lane);
			when(andBits(changes, bit), () =>
				note(plus(place, criterion * STORE_COUNT * EVENT_BYTES + lane * 2), andBits(code, bit), day),
			);
		}
	}
});

function noteCode(code: Int, before: number, pointer: Int, event: Int): void {
	when(isOther(code, intAt(before, pointer)), () => {
		noteChanges(intAt(before, pointer), code, plus(placeBytes(), event), dayIndex());
		setIntAt(before, pointer, code);
	});
}

/** Notes what a store meets at the end of its day. */
export function noteStore(store: number, { need, issue, stock }: Closed): void {
	const low = lt(stock, mul(DAYS_PER_WEEK, need));
	const short = lt(issue, mul(0.5, need));
	const empty = and(lt(issue, need), lt(stock, mul(NEXT_TO_NOTHING, need)));
	const all = bitsOfMasks(low, short, empty);
	const code = keepInt(store === STORE_AT.pipelineGas ? andBits(all, ~((1 << LANES) - 1)) : all);
	noteCode(code, storesBefore[store]!.address, int(0), int(store * EVENT_BYTES));
}

/** Notes which of the watched indicators are below the level. */
export function noteIndicators(): void {
	const i = counter(int(0));
	repeatWhile(isBelow(i, header('watched')), () => {
		const value = lanesAt(0, intAt(WATCHED, times(i, 4)));
		const code = keepInt(bitsOfMask(lt(value, shared(LEVEL))));
		const event = plus(times(i, EVENT_BYTES), CRITERIA * STORE_COUNT * EVENT_BYTES);
		noteCode(code, indicatorsBefore[0]!.address, times(i, LANE_BYTES), event);
		i.set(plus(i, 1));
	});
}
