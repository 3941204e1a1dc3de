/**
 * What stands where in the kernel's memory, for the kernel and for those who fill it and read it. All addresses are in
 * bytes; the parts of fixed size come first, those whose size hangs on days and series after them.
 */
import { ASSUMPTION_IDS } from '../model/assumption.ts';
import { COUPLINGS } from '../model/coupling.ts';
import { CRITERION_IDS } from '../model/firstDays.ts';
import { INDICATOR_COUNT } from '../model/indicator.ts';
import { STORE_COUNT } from '../model/store.ts';

/** Members that are computed side by side. */
export const LANES = 4;
/**
 * Members of a batch: what is counted of one day stays in the processor's nearest memory. Seven lines of 64 bytes of
 * slots, an odd number: the rows of a power of two would all want the same place in the cache.
 */
export const BATCH = 608;
export const MOST_DAYS = 730;
export const MOST_SERIES = 96;

const F64 = 8;
export const LANE_BYTES = LANES * F64;
/** What the machine computes with at a time. */
export const VECTOR_BYTES = 16;

/** Whole numbers that the kernel reads before a batch, or writes. */
export const HEADER = [
	'days',
	/** Bytes from the passing of one group of lanes to the next one's; 0 where all members share it. */
	'passingStride',
	/** How many of the series read: an indicator counted as a share; an amount over need, likewise; and both on other scales. */
	'plainShares',
	'ratioShares',
	'plainOthers',
	'ratioOthers',
	'kept',
	/** How many series are written out as they are, and bytes from one group of lanes to the next in each. */
	'exact',
	'exactStride',
	'watched',
	/** Whether `belowHalf` is asked for: the dearest of the indicators. */
	'belowHalf',
	...COUPLINGS,
	/** 1 where a run gave no number. */
	'fault',
] as const;
export type HeaderField = (typeof HEADER)[number];
export const HEADER_AT = addresses(HEADER, 0, 4);

/** What a day is, for every member: numbers, then whole numbers. */
export const DAY_NUMBERS = [
	'trucksPerDay',
	'medicineShare',
	'gasShare',
	'powerShare',
	'usualTemperature',
	'animalSeason',
	'vegetablesSeason',
	'potatoesSeason',
	'riverSeason',
	'harvestToday',
	'harvestLater',
] as const;
export const DAY_INTEGERS = ['road', 'review', 'firstConvoy', 'endConvoy'] as const;
export const DAY_NUMBER_AT = addresses(DAY_NUMBERS, 0, F64);
export const DAY_INTEGER_AT = addresses(DAY_INTEGERS, DAY_NUMBERS.length * F64, 4);
export const DAY_BYTES = DAY_NUMBERS.length * F64 + DAY_INTEGERS.length * 4;

/** A convoy: trucks; tonnes each, or NaN for what the run assumes; what it brings and who decides. */
export const CONVOY_AT = { trucks: 0, tonnesPerTruck: 8, foodOnly: 16, decided: 20, passes: 24 } as const;
export const CONVOY_BYTES = 32;

/** What is read at the end of a day: where the number stands, over what, where it is written to; and its scale. */
export const READING_AT = { above: 0, below: 4, into: 8, half: 16, slope: 24, top: 32 } as const;
export const READING_BYTES = 40;

const place = reserve();
export const HEADER_BASE = place(HEADER.length * 4);
export const LEVEL = place(F64);
/** By store: 1 where the ration follows cover, 0 where it is the number in FIXED. */
export const FOLLOWS = place(STORE_COUNT * 4);
export const FIXED = place(STORE_COUNT * F64);
/** What the runs of one group hold, in the order of the kernel's own list. */
export const CELLS = place(512 * LANE_BYTES);
/** Numbers that formulas name. */
export const CONSTANTS = place(128 * VECTOR_BYTES);
export const READINGS = place(MOST_SERIES * READING_BYTES);
export const KEPT_READINGS = place(MOST_SERIES * READING_BYTES);
export const EXACT_READINGS = place(MOST_SERIES * READING_BYTES);
/** Addresses of the watched indicators. */
export const WATCHED = place(INDICATOR_COUNT * 4);
export const DAYS = place(MOST_DAYS * DAY_BYTES);
/** What each member of the batch assumes, in the order of ASSUMPTION_IDS. */
export const VALUES = place(BATCH * ASSUMPTION_IDS.length * F64);
/** Group by group, day by day, a number for each lane. */
export const PASSING = place((BATCH / LANES) * MOST_DAYS * LANE_BYTES);
const EVENTS = CRITERION_IDS.length * STORE_COUNT + INDICATOR_COUNT;
/** By event, then by member: the first day, and the day on which it ends; 16 bits. */
export const FIRST = place(EVENTS * BATCH * 2);
export const BACK = place(EVENTS * BATCH * 2);
/** By kept series: the sums of the group that is run. */
export const GROUP_SUMS = place(MOST_SERIES * LANE_BYTES);
/** By kept series, then by member: the sum over all days. */
export const SUMS = place(MOST_SERIES * BATCH * F64);
/** Of a bin, as a number, and so of the lowest and the highest that a row has reached. */
export const SLOT_BYTES = 2;
/** Of a number of members. */
export const COUNT_BYTES = 4;
/** What is found of one rank in one row: its bin, the members in the bins before it, and those in it. */
export const FOUND_BYTES = 3 * COUNT_BYTES;
/** From here on: convoys, slots, kept values and counts, as the asker lays them out. */
export const FREE = place(0);

function addresses<K extends string>(names: readonly K[], base: number, bytes: number): Readonly<Record<K, number>> {
	return Object.fromEntries(names.map((name, i) => [name, base + i * bytes])) as Record<K, number>;
}

/** Hands out addresses, one part after the other, each on a whole line of the cache. */
function reserve(): (bytes: number) => number {
	let next = 64;
	return (bytes) => {
		const at = next;
		next = Math.ceil((next + bytes) / 64) * 64;
		return at;
	};
}
