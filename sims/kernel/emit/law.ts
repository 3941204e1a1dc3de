/** `model/law.ts` and `model/ration.ts`: closes the day of one store. */
import { OPEN } from '../../model/conditions.ts';
import { STORE_AT } from '../../model/store.ts';
import { FIXED, FOLLOWS } from '../layout.ts';
import { pow } from './arithmetic.ts';
import {
	type Cell,
	type Lanes,
	add,
	and,
	anyOf,
	cell,
	div,
	ge,
	keep,
	le,
	lt,
	max,
	min,
	mul,
	select,
	shared,
	sub,
} from './lanes.ts';
import {
	arrivals,
	dayIndex,
	issue,
	lossShare,
	need,
	ofDayInt,
	openingCover,
	openingStock,
	ration,
	roadIs,
	stock,
	value,
} from './state.ts';
import { intAt, isEqual, when } from './writing.ts';

const { reservoir: RESERVOIR, lpg: LPG, motorFuel: FUEL } = STORE_AT;

const triggerDays = cell();
const reservoirTriggerDays = cell();
const exponent = cell();

/** A floor, and the part of the trigger below which a ration is at it for certain. */
interface Floor {
	readonly ration: Cell;
	readonly reachedBelow: Cell;
}
const newFloor = (): Floor => ({ ration: cell(), reachedBelow: cell() });
const floors = { most: newFloor(), fuel: newFloor(), power: newFloor(), motorFuel: newFloor() };

/** Far more than what the last bits of a power can come to, for exponents that are not next to nothing. */
const CERTAINLY_BELOW = 1 - 1e-6;
const SMALLEST_EXPONENT = 0.01;

export function setUpRationing(): void {
	triggerDays.set(value('rationTriggerDays'));
	reservoirTriggerDays.set(value('reservoirTriggerDays'));
	exponent.set(value('rationExponent'));
	floors.most.ration.set(value('rationFloor'));
	floors.fuel.ration.set(value('rationFloorFuel'));
	floors.power.ration.set(value('rationFloorPower'));
	floors.motorFuel.ration.set(max(value('rationFloorFuel'), value('fuelShareEssential')));
	for (const { ration, reachedBelow } of Object.values(floors)) {
		const part = mul(pow(ration, div(1, exponent)), CERTAINLY_BELOW);
		reachedBelow.set(select(lt(exponent, SMALLEST_EXPONENT), 0, part));
	}
	for (const one of ration) one.set(1);
}

function floorOf(store: number): Floor {
	if (store === RESERVOIR) return floors.power;
	if (store === FUEL) return floors.motorFuel;
	return store === LPG ? floors.fuel : floors.most;
}

/** What a store has beside its ledger; what it has not costs nothing. */
export interface Traits {
	/** Today's loss as a share, where it is not the one that the run began with; and as an amount. */
	readonly lossShare?: Lanes;
	readonly noLoss?: boolean;
	readonly spill?: Lanes;
	readonly ownInflow?: Lanes;
	readonly reach?: Lanes;
	readonly cap?: Lanes;
	/** Of the cover that a review sees: what is sure to arrive later. */
	readonly toCome?: Lanes;
}

/** What a store's day came to. */
export interface Closed {
	readonly need: Lanes;
	readonly issue: Lanes;
	readonly stock: Lanes;
}

/** Enters issue and closing stock, and gives them. Need and arrivals stand in the ledger. */
export function closeStore(store: number, traits: Traits = {}): Closed {
	const { ownInflow, reach, cap } = traits;
	const needed = keep(need[store]!);
	const before = keep(add(stock[store]!, arrivals[store]!));
	const available = lossOf(store, before, traits);
	when(ofDayInt('review'), () => review(store, available, traits));
	const given = reach === undefined ? ration[store]! : min(ration[store]!, reach);
	let share: Lanes = given;
	if (ownInflow !== undefined) {
		const own = keep(min(1, div(ownInflow, needed)));
		share = add(own, mul(sub(1, own), given));
	}
	if (cap !== undefined) share = min(cap, share);
	const out = keep(min(available, mul(needed, share)));
	const left = keep(sub(available, out));
	issue[store]!.set(out);
	stock[store]!.set(left);
	return { need: needed, issue: out, stock: left };
}

function lossOf(store: number, before: Lanes, traits: Traits): Lanes {
	if (traits.noLoss) return traits.spill === undefined ? before : keep(sub(before, min(before, traits.spill)));
	const share = traits.lossShare ?? lossShare[store]!;
	return keep(sub(before, min(before, mul(share, before))));
}

/** A review of the ration: an open road lifts all but that of power. */
function review(store: number, available: Lanes, traits: Traits): void {
	when(isEqual(dayIndex(), 0), () => openingCover[store]!.set(div(openingStock[store]!, need[store]!)));
	const byRule = () =>
		when(
			intAt(FOLLOWS + store * 4),
			() => rationByCover(store, available, traits),
			() => ration[store]!.set(shared(FIXED + store * 8)),
		);
	if (store === RESERVOIR) byRule();
	else when(roadIs(OPEN), () => ration[store]!.set(1), byRule);
}

function rationByCover(store: number, available: Lanes, traits: Traits): void {
	const atHand = traits.toCome === undefined ? available : add(available, traits.toCome);
	const { ownInflow } = traits;
	const cover =
		ownInflow === undefined
			? keep(div(max(0, atHand), need[store]!))
			: keep(
					select(
						le(need[store]!, ownInflow),
						Infinity,
						div(max(0, sub(atHand, ownInflow)), sub(need[store]!, ownInflow)),
					),
				);
	const trigger = keep(store === RESERVOIR ? reservoirTriggerDays : triggerOf(store, traits));
	const floor = floorOf(store);
	const isShort = keep(lt(cover, trigger));
	const part = keep(div(cover, trigger));
	ration[store]!.set(select(isShort, floor.ration, 1));
	// A power is dear: where all lanes are at the floor or above the trigger, it is not asked for.
	when(anyOf(and(isShort, ge(part, floor.reachedBelow))), () => {
		ration[store]!.set(select(isShort, max(floor.ration, pow(part, exponent)), 1));
	});
}

function triggerOf(store: number, traits: Traits): Lanes {
	const first = traits.noLoss ? triggerDays : min(triggerDays, div(1, traits.lossShare ?? lossShare[store]!));
	return min(first, openingCover[store]!);
}
