/** `simulation`, the engine of Insight Maker: primitives joined by links, each with an equation in its own language. */
import { type Peer, packageOfPeers } from './peer.ts';
import { OUTPUTS, PARAMETERS, type Parameter } from './threeStores.ts';

interface Primitive {
	value: number | string;
	initial: number | string;
}
interface Model {
	Stock(of: { name: string; initial: string }): Primitive;
	Variable(of: { name: string; value: number | string }): Primitive;
	Flow(from: Primitive | null, to: Primitive | null, of: { name: string; rate: string }): Primitive;
	Link(from: Primitive, to: Primitive): void;
	simulate(): { series(of: Primitive): number[] };
}
interface Package {
	readonly Model: new (config: Readonly<Record<string, string | number>>) => Model;
}

const EQUATIONS: Readonly<Record<string, string>> = {
	access:
		'IfThenElse(Days() < [first_closed_day], 1, ' +
		'IfThenElse(Days() > [last_closed_day], [access_afterwards], [access_while_closed]))',
	...storeEquations('fuel', 'litres', '0', '1'),
	...storeEquations(
		'flour',
		'tonnes',
		'[flour_loss_share]',
		'[flour_reach_floor] + (1 - [flour_reach_floor]) * [fuel_coverage]',
	),
	...storeEquations('medicine', 'days', '[medicine_loss_uncooled] * (1 - [fuel_coverage])', '1'),
};
const STORES = { fuel: 'litres', flour: 'tonnes', medicine: 'days' } as const;

function storeEquations(store: string, unit: string, lossShare: string, reach: string): Record<string, string> {
	return {
		[`${store}_arrivals`]: `[${store}_inflow_${unit}] * [access]`,
		[`${store}_loss`]: `${lossShare} * ([${store}] + [${store}_arrivals])`,
		[`${store}_available`]: `[${store}] + [${store}_arrivals] - [${store}_loss]`,
		[`${store}_ration`]: `Max([ration_floor], Min(1, [${store}_available] / [${store}_need_${unit}] / [ration_trigger_days]))`,
		[`${store}_issue`]: `Min([${store}_available], [${store}_need_${unit}] * Min([${store}_ration], ${reach}))`,
		[`${store}_coverage`]: `[${store}_issue] / [${store}_need_${unit}]`,
	};
}

export async function insightMaker(days: number): Promise<Peer> {
	const { Model } = await packageOfPeers<Package>('simulation');
	const model = new Model({ timeStart: 0, timeLength: days - 1, timeStep: 1, timeUnits: 'Days', algorithm: 'Euler' });
	const made = new Map<string, { primitive: Primitive; equation: string }>();
	const keep = (name: string, equation: string, primitive: Primitive) => made.set(name, { primitive, equation });

	for (const [name, value] of Object.entries(PARAMETERS)) keep(name, '', model.Variable({ name, value }));
	for (const [store, unit] of Object.entries(STORES)) {
		const opening = `[${store}_opening_${unit}]`;
		keep(store, opening, model.Stock({ name: store, initial: opening }));
	}
	for (const [name, equation] of Object.entries(EQUATIONS)) {
		const [, store = '', kind = ''] = /^(.*)_(arrivals|loss|issue)$/.exec(name) ?? [];
		const stock = made.get(store)?.primitive;
		if (stock === undefined) keep(name, equation, model.Variable({ name, value: equation }));
		else if (kind === 'arrivals') keep(name, equation, model.Flow(null, stock, { name, rate: equation }));
		else keep(name, equation, model.Flow(stock, null, { name, rate: equation }));
	}
	for (const { primitive, equation } of made.values()) {
		for (const name of new Set(Array.from(equation.matchAll(/\[(\w+)\]/g), ([, inside = '']) => inside))) {
			model.Link(made.get(name)!.primitive, primitive);
		}
	}

	let results: ReturnType<Model['simulate']>;
	return {
		run(parameters) {
			for (const name of Object.keys(PARAMETERS) as Parameter[]) made.get(name)!.primitive.value = parameters[name];
			results = model.simulate();
		},
		trajectories: () => OUTPUTS.map((name) => Float64Array.from(results.series(made.get(name)!.primitive))),
	};
}
