/** `model/firstDays.ts`: the first day on which a store meets a criterion or an indicator is low, and the day on which that ends. */
import { CRITERION_IDS, DAYS_PER_WEEK, NEVER, NEXT_TO_NOTHING } from '../../model/firstDays.ts';
import { INDICATOR_COUNT } from '../../model/indicator.ts';
import { STORE_AT, STORE_COUNT } from '../../model/store.ts';
import { BACK, BATCH, FIRST, LANE_BYTES, LEVEL, WATCHED } from '../layout.ts';
import {
	type Int,
	type Mask,
	and,
	anyOf,
	cells,
	constant,
	counter,
	define,
	int,
	intAt,
	isBelow,
	keepInt,
	keepMask,
	lanesAt,
	lt,
	module,
	mul,
	or,
	plus,
	repeatWhile,
	run,
	shared,
	times,
	when,
	xor,
} from './lanes.ts';
import { dayIndex, header, issue, met, need, stock } from './state.ts';

const { i32, i64x2, v128 } = module;
const EVENT_BYTES = BATCH * 2;
const CRITERIA = CRITERION_IDS.length;
const watchedBefore = cells(INDICATOR_COUNT);

export function forgetDates(): void {
	for (const one of met) one.set(0);
	for (const one of watchedBefore) one.set(0);
}

/** Notes that one member began, or ceased, to meet an event's criterion; `place` in bytes, from that of the first event. */
const note = define('note', ['int', 'int', 'int'], null, (place, isMet, day) => {
	const isNever = (address: number): Int => () =>
		i32.eq(i32.load16_s(address, 2, place()), i32.const(NEVER));
	when(
		isNever(FIRST),
		() => when(isMet, () => run(i32.store16(FIRST, 2, place(), day()))),
		() =>
			when(
				() => i32.and(i32.eqz(isMet()), isNever(BACK)()),
				() => run(i32.store16(BACK, 2, place(), day())),
			),
	);
});

/** Notes what changed between two codes, lane by lane and bit by bit; the bits' events are `STORE_COUNT` rows apart. */
const noteChanges = define('noteChanges', ['lanes', 'lanes', 'int', 'int'], null, (before, code, place, day) => {
	for (const lane of [0, 1]) {
		const bits = keepInt(() => i32.wrap(i64x2.extract_lane(code(), lane)));
		const changes = keepInt(() => i32.xor(bits(), i32.wrap(i64x2.extract_lane(before(), lane))));
		for (let i = 0; i < CRITERIA; i++) {
			const bitOf = (int: Int): Int => () =>
				i32.and(int(), i32.const(1 << i));
			const at = plus(place, i * STORE_COUNT * EVENT_BYTES + lane * 2);
			when(bitOf(changes), () => run(note(at, bitOf(bits), day)()));
		}
	}
});

const bit = (mask: Mask, i: number): Mask => and(mask, constant(BigInt(1 << i)));

/** @param place of the pair among the members of the batch, in bytes */
export function noteDates(place: Int): void {
	for (let store = 0; store < STORE_COUNT; store++) {
		const low = bit(lt(stock[store]!, mul(DAYS_PER_WEEK, need[store]!)), 0);
		const short = bit(lt(issue[store]!, mul(0.5, need[store]!)), 1);
		const unmet = lt(issue[store]!, need[store]!);
		const empty = bit(and(unmet, lt(stock[store]!, mul(NEXT_TO_NOTHING, need[store]!))), 2);
		const code = keepMask(store === STORE_AT.pipelineGas ? or(short, empty) : or(low, or(short, empty)));
		const before = met[store]!;
		when(anyOf(xor(before, code)), () => {
			run(noteChanges(before, code, plus(place, store * EVENT_BYTES), dayIndex())());
			before.set(code);
		});
	}
	const i = counter(int(0));
	repeatWhile(
		() => isBelow(i, header('watched')),
		() => {
			const value = lanesAt(0, intAt(WATCHED, times(i, 4)));
			const code = keepMask(bit(lt(value, shared(LEVEL)), 0));
			const before = lanesAt(watchedBefore[0]!.address, times(i, LANE_BYTES));
			when(anyOf(xor(before, code)), () => {
				const event = plus(plus(place, CRITERIA * STORE_COUNT * EVENT_BYTES), times(i, EVENT_BYTES));
				run(noteChanges(before, code, event, dayIndex())());
				run(v128.store(watchedBefore[0]!.address, 16, times(i, LANE_BYTES)(), code()));
			});
			i.set(plus(i, 1));
		},
	);
}
