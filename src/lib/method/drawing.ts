/**
 * Lays out the drawing of stores and couplings from the model's own description. What comes in stands on the left, the
 * stores of energy below, food and medicine on the right of them, what people get at the right edge. A line runs along the stores that
 * it touches and has a dot at each.
 */
import { COUPLINGS, type Coupling } from '#sims/model/coupling.ts';
import {
	COUPLING_PATHS,
	INFLOWS,
	INFLOW_IDS,
	type InflowId,
	OUTCOMES,
	OUTCOME_IDS,
	type OutcomeId,
} from '#sims/model/description.ts';
import { STORES, type StoreGroup, type StoreId, storeGroup } from '#sims/model/store.ts';

export interface Point {
	readonly x: number;
	readonly y: number;
}
export interface Box {
	readonly x: number;
	/** Of its middle. */
	readonly y: number;
	readonly width: number;
	readonly height: number;
}
export interface Line {
	/** What it is a line of: it takes the hue of a supply, or that of what moves by road and wire. */
	readonly hue: StoreGroup | 'flow';
	readonly path: string;
	/** Where a shortage acts, or goods arrive. */
	readonly ends: readonly Point[];
	/** Where a line that gathers several stores touches them. */
	readonly begins: readonly Point[];
}
export interface Drawing {
	readonly width: number;
	readonly height: number;
	readonly inflows: Readonly<Record<InflowId, Box>>;
	readonly stores: Readonly<Record<StoreId, Box>>;
	readonly outcomes: Readonly<Record<OutcomeId, Box>>;
	/** Hairlines that lead the eye along a store to the dots before it. */
	readonly rows: readonly { readonly y: number; readonly from: number; readonly to: number }[];
	readonly inflowLines: readonly Line[];
	readonly couplingLines: readonly (Line & {
		readonly coupling: Coupling;
		readonly number: number;
		readonly badge: Point;
	})[];
	readonly outcomeLines: readonly Line[];
}

const ROW = 24;
const BOX = 20;
const ENERGY_ROW = 46;
const ENERGY_BOX = 36;
const TOP = 30;
const GAP = 34;
const RAIL = 17;
/** Wide enough for a number. */
const COUPLING_RAIL = 23;

const INFLOW = { x: 0, width: 118 };
const BESIDE_ENERGY = 140;
const ENERGY = { x: 190, width: 150 };
const INFLOW_RAILS = 205;
const COUPLING_RAILS = 388;
const GOODS = { x: 480, width: 236 };
const BESIDE_GOODS = 736;
const OUTCOME = { x: 800, width: 160 };
const WIDTH = 960;

const of = (group: StoreGroup) => STORES.filter((store) => storeGroup(store) === group);

export function drawing(): Drawing {
	const stores = storeBoxes();
	const bottom = stores.motorFuel.y + ENERGY_ROW;
	const inflows = inflowBoxes(stores, bottom);
	const outcomes = outcomeBoxes(stores);
	const goods = [...of('food'), ...of('medicine')];
	return {
		width: WIDTH,
		height: bottom + BOX,
		inflows,
		stores,
		outcomes,
		rows: goods.map((store) => ({ y: stores[store].y, from: INFLOW_RAILS, to: GOODS.x })),
		inflowLines: inflowLines(stores, inflows),
		couplingLines: couplingLines(stores),
		outcomeLines: outcomeLines(stores, inflows, outcomes),
	};
}

function storeBoxes(): Record<StoreId, Box> {
	const boxes: Partial<Record<StoreId, Box>> = {};
	let y = TOP + ROW / 2;
	for (const group of ['food', 'medicine'] as const) {
		for (const store of of(group)) {
			boxes[store] = { ...GOODS, y, height: BOX };
			y += ROW;
		}
		y += GAP;
	}
	y += (ENERGY_ROW - ROW) / 2;
	for (const store of of('energy')) {
		boxes[store] = { ...ENERGY, y, height: ENERGY_BOX };
		y += ENERGY_ROW;
	}
	return boxes as Record<StoreId, Box>;
}

/** What fills one store of energy stands beside it, what fills programmes beside them, what fills nothing at the bottom. */
function inflowBoxes(stores: Record<StoreId, Box>, bottom: number): Record<InflowId, Box> {
	// Between two rows, so that no line of one thing runs through the dots of another.
	let stacked = stores.cereals.y + ROW / 2;
	const boxes = INFLOW_IDS.map((inflow) => {
		const targets: readonly StoreId[] = INFLOWS[inflow];
		const groups = new Set(targets.map(storeGroup));
		const ys = targets.map((store) => stores[store].y);
		let y = bottom;
		if (groups.has('food')) {
			y = stacked;
			stacked += ROW;
		} else if (targets.length > 1) y = (Math.min(...ys) + Math.max(...ys) + ROW) / 2;
		else if (targets.length === 1) y = ys[0]!;
		return [inflow, { ...INFLOW, y, height: BOX }];
	});
	return Object.fromEntries(boxes) as Record<InflowId, Box>;
}

function outcomeBoxes(stores: Record<StoreId, Box>): Record<OutcomeId, Box> {
	const middle = (ids: readonly StoreId[]) => ids.reduce((sum, store) => sum + stores[store].y, 0) / ids.length;
	const places: Readonly<Record<OutcomeId, number>> = {
		food: middle(OUTCOMES.food.from),
		medicine: middle(OUTCOMES.medicine.from),
		gas: stores.pipelineGas.y,
		heat: stores.lpg.y,
		power: stores.reservoir.y,
		fuel: stores.motorFuel.y,
	};
	const boxes = OUTCOME_IDS.map((id) => {
		const height = storeGroup(OUTCOMES[id].from[0]) === 'energy' ? ENERGY_BOX : 3 * BOX;
		return [id, { ...OUTCOME, y: places[id], height }];
	});
	return Object.fromEntries(boxes) as Record<OutcomeId, Box>;
}

/** One line for all that fills the same stores. */
function inflowLines(stores: Record<StoreId, Box>, inflows: Record<InflowId, Box>): Line[] {
	const together = new Map<string, InflowId[]>();
	for (const inflow of INFLOW_IDS) {
		if (INFLOWS[inflow].length === 0) continue;
		const key = INFLOWS[inflow].join();
		together.set(key, [...(together.get(key) ?? []), inflow]);
	}
	let goodsRail = INFLOW_RAILS;
	let energyRail = BESIDE_ENERGY;
	return [...together.values()].map((group) => {
		const targets: readonly StoreId[] = INFLOWS[group[0]!];
		const sources = group.map((inflow) => inflows[inflow].y);
		const toGoods = targets.filter((store) => storeGroup(store) !== 'energy').map((store) => stores[store].y);
		const toEnergy = targets.filter((store) => storeGroup(store) === 'energy').map((store) => stores[store].y);
		const straight = toGoods.length === 0 && toEnergy.length === 1;
		const paths: string[] = [];
		const ends: Point[] = [];
		if (straight) {
			paths.push(across(inflowRight, ENERGY.x, toEnergy[0]!));
			ends.push({ x: ENERGY.x, y: toEnergy[0]! });
		} else if (toEnergy.length > 0) {
			paths.push(along(energyRail, [...sources, ...toEnergy]));
			for (const y of toEnergy) paths.push(across(energyRail, ENERGY.x, y));
			ends.push(...toEnergy.map((y) => ({ x: ENERGY.x, y })));
			energyRail += RAIL;
		}
		if (toGoods.length > 0) {
			for (const y of sources) paths.push(across(inflowRight, goodsRail, y));
			paths.push(along(goodsRail, [...sources, ...toGoods]));
			ends.push(...toGoods.map((y) => ({ x: goodsRail, y })));
			goodsRail += RAIL + 8;
		}
		return { hue: 'flow' as const, path: paths.join(''), ends, begins: [] };
	});
}

const inflowRight = INFLOW.x + INFLOW.width;
const energyRight = ENERGY.x + ENERGY.width;
const goodsRight = GOODS.x + GOODS.width;

/** Between stores of energy close beside them, from energy up to food and medicine, among foods on their far side. */
function couplingLines(stores: Record<StoreId, Box>): Drawing['couplingLines'] {
	/** How many lines leave each store, so that none lies on another. */
	const leaving = new Map<StoreId, number>();
	let energyRail = COUPLING_RAILS - 2 * RAIL;
	let goodsRail = COUPLING_RAILS;
	return COUPLINGS.map((coupling, index) => {
		const { from, to } = COUPLING_PATHS[coupling];
		const common = { coupling, number: index + 1, hue: storeGroup(from[0]!) };
		const ys = to.map((store) => stores[store].y);
		if (common.hue !== 'energy') {
			const sources = from.map((store) => stores[store].y);
			const x = BESIDE_GOODS;
			const arrive = ys.map((y) => y + 6);
			return {
				...common,
				path: [
					along(x, [...sources, ...arrive]),
					...sources.map((y) => across(goodsRight, x, y)),
					...arrive.map((y) => across(goodsRight, x, y)),
				].join(''),
				begins: sources.map((y) => ({ x, y })),
				ends: arrive.map((y) => ({ x: goodsRight, y })),
				badge: { x: x + 14, y: (Math.min(...arrive) + Math.min(...sources)) / 2 },
			};
		}
		const [source] = from;
		const taken = leaving.get(source!) ?? 0;
		leaving.set(source!, taken + 1);
		const y = stores[source!].y + [-12, 12, 4][taken]!;
		const within = to.every((store) => storeGroup(store) === 'energy');
		const x = within ? energyRail : goodsRail;
		if (within) energyRail += RAIL;
		else goodsRail += COUPLING_RAIL;
		const arrive = within ? ys.map((target) => target - 6) : ys;
		return {
			...common,
			path: [
				across(energyRight, x, y),
				along(x, [y, ...arrive]),
				...(within ? arrive.map((target) => across(energyRight, x, target)) : []),
			].join(''),
			begins: [],
			ends: arrive.map((target) => ({ x: within ? energyRight : x, y: target })),
			badge: { x, y: within ? (y + arrive[0]!) / 2 : stores.pipelineGas.y - ENERGY_ROW + 4 },
		};
	});
}

function outcomeLines(
	stores: Record<StoreId, Box>,
	inflows: Record<InflowId, Box>,
	outcomes: Record<OutcomeId, Box>,
): Line[] {
	return OUTCOME_IDS.map((id) => {
		const from: readonly StoreId[] = OUTCOMES[id].from;
		const hue = storeGroup(from[0]!);
		const right = hue === 'energy' ? energyRight : goodsRight;
		const { y } = outcomes[id];
		const sources = from.map((store) => stores[store].y);
		const ends = [{ x: OUTCOME.x, y }];
		if (from.length === 1) {
			const paths = [across(right, OUTCOME.x, y)];
			// What the power line gives joins what the reservoir does.
			if (id === 'power') {
				const x = OUTCOME.x - RAIL;
				paths.push(across(inflowRight, x, inflows.powerLine.y), along(x, [inflows.powerLine.y, y]));
			}
			return { hue, path: paths.join(''), ends, begins: [] };
		}
		const x = hue === 'energy' ? OUTCOME.x - 2 * RAIL : BESIDE_GOODS + 2 * RAIL;
		return {
			hue,
			path: [
				along(x, [...sources, y]),
				...sources.map((source) => across(right, x, source)),
				across(x, OUTCOME.x, y),
			].join(''),
			ends,
			begins: sources.map((source) => ({ x, y: source })),
		};
	});
}

const across = (from: number, to: number, y: number) => `M${from},${y}H${to}`;
const along = (x: number, ys: readonly number[]) => `M${x},${Math.min(...ys)}V${Math.max(...ys)}`;
