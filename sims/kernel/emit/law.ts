/** `model/law.ts` and `model/ration.ts`: closes the day of one store. */
import { OPEN } from '../../model/conditions.ts';
import { STORE_AT } from '../../model/store.ts';
import { FIXED, FOLLOWS } from '../layout.ts';
import { pow } from './arithmetic.ts';
import {
	type Lanes,
	add,
	anyOf,
	cell,
	div,
	ge,
	intAt,
	isEqual,
	keep,
	le,
	lt,
	max,
	min,
	mul,
	select,
	shared,
	sub,
	when,
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

const { reservoir: RESERVOIR, lpg: LPG, motorFuel: FUEL } = STORE_AT;

const triggerDays = cell();
const reservoirTriggerDays = cell();
const exponent = cell();
const floor = cell();
const floorFuel = cell();
const floorPower = cell();
const floorMotorFuel = cell();

export function setUpRationing(): void {
	triggerDays.set(value('rationTriggerDays'));
	reservoirTriggerDays.set(value('reservoirTriggerDays'));
	exponent.set(value('rationExponent'));
	floor.set(value('rationFloor'));
	floorFuel.set(value('rationFloorFuel'));
	floorPower.set(value('rationFloorPower'));
	floorMotorFuel.set(max(value('rationFloorFuel'), value('fuelShareEssential')));
	for (const one of ration) one.set(1);
}

function floorOf(store: number): Lanes {
	if (store === RESERVOIR) return floorPower;
	if (store === FUEL) return floorMotorFuel;
	return store === LPG ? floorFuel : floor;
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

/** Enters issue and closing stock. Need and arrivals stand in the ledger. */
export function closeStore(store: number, traits: Traits = {}): void {
	const { ownInflow, reach, cap } = traits;
	const before = keep(add(stock[store]!, arrivals[store]!));
	const available = lossOf(store, before, traits);
	when(ofDayInt('review'), () => review(store, available, traits));
	const given = reach === undefined ? ration[store]! : min(ration[store]!, reach);
	let share: Lanes = given;
	if (ownInflow !== undefined) {
		const own = keep(min(1, div(ownInflow, need[store]!)));
		share = add(own, mul(sub(1, own), given));
	}
	if (cap !== undefined) share = min(cap, share);
	const out = keep(min(available, mul(need[store]!, share)));
	issue[store]!.set(out);
	stock[store]!.set(sub(available, out));
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
	ration[store]!.set(1);
	when(anyOf(lt(cover, trigger)), () => {
		const rationed = max(floorOf(store), pow(div(cover, trigger), exponent));
		ration[store]!.set(select(ge(cover, trigger), 1, rationed));
	});
}

function triggerOf(store: number, traits: Traits): Lanes {
	const first = traits.noLoss ? triggerDays : min(triggerDays, div(1, traits.lossShare ?? lossShare[store]!));
	return min(first, openingCover[store]!);
}
