import type { Policy } from '#sims/model/conditions.ts';
import type { Coupling } from '#sims/model/coupling.ts';

/** How stores are rationed: the choice in a word or two, and what it means. */
const POLICIES: Readonly<Record<Policy, { readonly name: string; readonly means: string }>> = {
	stretch: {
		name: 'Stretched',
		means: 'A store that runs low gives out less of what is needed, the lower it runs, down to a lowest ration.',
	},
	none: {
		name: 'Not rationed',
		means: 'No store holds anything back, hydropower included, until it is empty.',
	},
	fixed: {
		name: 'One fixed ration',
		means:
			'While the road is not open, every store that can be rationed gives out the same share of need; hydropower is stretched.',
	},
};

/** What each coupling is called, and what it does while it is on. */
const COUPLINGS: Readonly<Record<Coupling, { readonly name: string; readonly means: string }>> = {
	fuelDelivery: {
		name: 'Food needs fuel to be delivered',
		means: 'With less motor fuel for deliveries, less food gets from the stores to the countryside.',
	},
	fuelLocalProduce: {
		name: 'Local produce needs farm fuel',
		means: 'With less fuel for farms and buses, less of what is grown here gets to the towns.',
	},
	powerCold: {
		name: 'Outages spoil food and insulin',
		means: 'Without power for refrigerators, more meat, dairy and insulin is lost, the more so the warmer it is.',
	},
	gasBakeries: {
		name: 'Bakeries need gas',
		means: 'With less gas from the line, less bread gets to people.',
	},
	gasElectricHeat: {
		name: 'Lost gas heat is sought from sockets',
		means: 'Part of the heat that gas no longer gives is asked of electricity, so hydropower runs low sooner.',
	},
	gasLpg: {
		name: 'Lost gas is sought in bottles',
		means: 'Some homes that lose pipeline gas cook with bottled gas, so bottles run out sooner.',
	},
	breadSubstitution: {
		name: 'Missing food is sought in bread',
		means: 'Part of what people do not get of other food they seek in bread, so flour runs out sooner.',
	},
};

/** What the page says of settings: what stands beside the figures, and the sheet with all of them. */
export const settings = {
	startWith: {
		title: 'Start with these',
		hint: 'Drag, or type a number, also beyond the range.',
		all: (count: string) => `All ${count} assumptions, with sources`,
		order: {
			label: 'Which assumptions to start with',
			published: 'as published',
			moves: 'what moves this most',
		},
		orderHint: 'The five that explain most, with their share.',
		explains: 'explains',
	},
	dock: {
		open: 'Assumptions',
	},
	all: {
		title: 'Assumptions',
		close: 'Close',
		hint: 'A number you set is the same in every run; the others vary between the runs as drawn.',
		inGroup: (numbers: number, changed: number) => (changed === 0 ? `${numbers}` : `${numbers}, ${changed} changed`),
		inRationing: (numbers: number, changed: number) =>
			changed === 0 ? `policy and ${numbers}` : `policy and ${numbers}, ${changed} changed`,
		inCouplings: (switches: number, numbers: number, changed: number) =>
			changed === 0 ? `${switches} switches and ${numbers}` : `${switches} switches and ${numbers}, ${changed} changed`,
	},
	search: {
		label: 'Search labels, units, sources and notes',
		found: (found: string, all: string) => `${found} of ${all}`,
		none: (query: string) => `Nothing matches “${query}”.`,
		clear: 'Clear the search',
	},
	changes: {
		title: 'Changed',
		count: (changed: number) => `changed: ${changed}`,
		none: (all: string) => `All ${all} as published`,
		resetAll: 'reset all',
		reset: 'reset',
		resetTo: (was: string, label: string) => `reset to ${was}: ${label}`,
		wasNow: (was: string, now: string) => `was ${was}, now ${now}`,
		withUnit: (value: string, unit: string) => `${value} ${unit}`,
		beyond: 'beyond the range given',
		on: 'on',
		off: 'off',
	},
	evidence: {
		badge: (basis: string, disputed: boolean) => (disputed ? `${basis}, disputed` : basis),
		claimed: (value: string, parties: string) => `${value}: ${parties}`,
		/** Begins with what the badge shows, for those who say aloud what they see. */
		open: (badge: string, label: string) => `${badge}: where it comes from, ${label}`,
	},
	policy: {
		legend: 'How stores are rationed',
		note: 'Insulin, dialysis, infant formula and pipeline gas are never rationed. An open road lifts every ration but that of hydropower.',
		choices: POLICIES,
		ration: 'The fixed ration',
		rationUnit: '% of need',
		rationAllowed: 'a number from 0 to 100',
	},
	couplings: {
		legend: 'Switches',
		note: 'Switched off, the one shortage leaves the other as it is.',
		each: COUPLINGS,
	},
};
