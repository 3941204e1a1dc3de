/** What the shipped exercises take of a case. A case that has no entry here comes without exercises. */
export interface Material {
	/** A scenario in which the road is open throughout. */
	readonly open: string;
	/** One in which it closes for a few weeks, and supplies last. */
	readonly short: string;
	/** The same convoys by one road and by the other. */
	readonly byRoad: readonly [string, string];
	/** A day of the last week in which they come, from 0. */
	readonly lastConvoyDay: number;
	/** The contested point of the two roads. */
	readonly roads: string;
	/** Three points on which an exercise quotes two accounts each, the first two of the record. */
	readonly points: readonly [string, string, string];
}

export const MATERIAL: Readonly<Record<string, Material>> = {
	'karabakh-2022': {
		open: 'corridor-open',
		short: 'short-closure',
		byRoad: ['lachin-convoys', 'aghdam-convoys'],
		lastConvoyDay: 275,
		roads: 'aghdam',
		points: ['traffic', 'passed', 'gas'],
	},
	pellastry: {
		open: 'road-open',
		short: 'short-closure',
		byRoad: ['sennowick-convoys', 'tavelmoor-convoys'],
		lastConvoyDay: 280,
		roads: 'roads',
		points: ['closed', 'passed', 'lines'],
	},
};
