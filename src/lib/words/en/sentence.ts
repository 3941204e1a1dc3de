import type { StoreGroup, StoreId } from '#sims/model/store.ts';

/** A stretch of the sentence, and what it is in it: only the day is set apart in bold, and the range follows it. */
export interface Part {
	readonly text: string;
	readonly is?: 'day' | 'range';
}
export type Said = readonly Part[];

const plain = (text: string): Part => ({ text });

/** What falls short, in the middle of a sentence, and how that reads. */
export interface Shortfall {
	/** "food would fall below half of need". */
	readonly falls: string;
	/** "food would stay at or above half of need". */
	readonly stays: string;
	/** "half of need". */
	readonly level: string;
}

const SUPPLIES: Readonly<Record<StoreGroup, string>> = {
	food: 'food',
	medicine: 'medicine, seven programmes together,',
	energy: 'heat and cooking',
};

const STOCKS: Readonly<Record<Exclude<StoreId, 'pipelineGas'>, string>> = {
	cereals: 'stocks of bread and cereals',
	pulses: 'stocks of pulses',
	oil: 'stocks of oil and fats',
	sugar: 'stocks of sugar',
	animal: 'stocks of meat, eggs and dairy',
	vegetables: 'stocks of vegetables and fruit',
	potatoes: 'stocks of potatoes',
	infantFormula: 'stocks of infant formula',
	insulin: 'stocks of insulin',
	cardiovascular: 'stocks of heart and blood-pressure medicine',
	otherChronic: 'stocks of epilepsy, asthma and COPD medicine',
	dialysis: 'stocks of dialysis supplies',
	maternal: 'stocks for maternal care',
	acute: 'stocks for acute treatment',
	surgery: 'supplies for planned operations',
	lpg: 'stocks of bottled gas',
	reservoir: 'water held for power',
	motorFuel: 'stocks of motor fuel',
};

function levelOfNeed(level: number): string {
	if (level === 0.5) return 'half of need';
	if (level === 0.25) return 'a quarter of need';
	if (level === 0.1) return 'a tenth of need';
	return `${Math.round(level * 100)}\u00a0% of need`;
}

/** The sentence above the figures: the condition, the conclusion, its range. Dates and numbers come formatted. */
export const sentence = {
	levelOfNeed,

	supplies: SUPPLIES,
	stocks: STOCKS,

	ofSupply(supply: string, level: number): Shortfall {
		const below = levelOfNeed(level);
		return {
			falls: `${supply} would fall below ${below}`,
			stays: `${supply} would stay at or above ${below}`,
			level: below,
		};
	},
	ofStock: (stock: string): Shortfall => ({
		falls: `${stock} would fall below one week of need`,
		stays: `${stock} would stay at one week of need or more`,
		level: 'a week of need',
	}),
	/** The pipes hold a day's need at most: what counts is what the line gives. */
	ofGasLine: (): Shortfall => ({
		falls: 'the gas line would give less than half of what is asked for',
		stays: 'the gas line would give half or more of what is asked for',
		level: 'half of what is asked for',
	}),

	/** Before anything is known of a scenario. */
	/** In place of a scenario's own condition, where what passes was changed by hand. */
	accessByHand: (scenario: string) => `access is as set here by hand, from “${scenario}”,`,
	waiting: (condition: string): Said => [plain(`If ${condition} and these assumptions hold, …`)],

	/** At least half of the runs fall short. */
	half: (
		condition: string,
		day: string,
		range: { readonly from: string; readonly to: string; readonly same: boolean },
		{ falls }: Shortfall,
	): Said => [
		plain(`If ${condition} and these assumptions hold, ${falls} by `),
		{ text: day, is: 'day' },
		plain(' in half of the runs '),
		{ text: range.same ? '(in 80 of 100: that day).' : `(in 80 of 100: ${range.from} to ${range.to}).`, is: 'range' },
	],
	/** How a range ends whose later end is not in the run. */
	laterThan: (lastDay: string) => `later than ${lastDay}`,
	firstDay: (day: string) => `${day}, the first day,`,

	/** Some runs fall short, but fewer than half. `early`: the day by which 10 of 100 have; null if fewer do. */
	fewer: (condition: string, of100: string, { falls }: Shortfall, lastDay: string, early: string | null): Said => [
		plain(`If ${condition} and these assumptions hold, in ${of100} of 100 runs ${falls} by `),
		{ text: lastDay, is: 'day' },
		...(early === null ? [] : [plain(' '), { text: `(in the first 10 of 100: by ${early})`, is: 'range' } as const]),
		plain('; not in the others.'),
	],
	fewerThanOne: 'fewer than 1',
	/** Where most of those that fall short are later back. */
	comeBack: ({ level }: Shortfall, of100: string) => `Of those that fall, ${of100} of 100 later come back to ${level}.`,
	allComeBack: ({ level }: Shortfall) => `All that fall later come back to ${level}.`,

	/** No run falls short. */
	none: (
		condition: string,
		lastDay: string,
		{ stays }: Shortfall,
		members: string,
		lowest: { readonly day: string; readonly median: string; readonly range: string } | null,
	): Said => [
		plain(`If ${condition} and these assumptions hold, ${stays} on every day to `),
		{ text: lastDay, is: 'day' },
		plain(` in all ${members} runs`),
		plain(lowest === null ? ': need would be met in full.' : `; on ${lowest.day}, the lowest day, ${lowest.median} `),
		...(lowest === null ? [] : [{ text: `(in 80 of 100: ${lowest.range}).`, is: 'range' } as const]),
	],
	ofNeed: (share: string) => `it would be ${share} of need`,
	daysOfNeed: (days: string) => `there would be ${days} days of need`,

	/** Beside a medicine figure under a tenth of need. */
	medicine: (day: string, letIn: string, dispute: string) =>
		`On ${day} this scenario lets in ${letIn} of the medicine needed. How much came in is disputed. ${dispute}`,

	below: 'The sentence asks for the first day below',
	belowShort: 'below',
	supply: (name: string) => `The sentence is about: ${name}`,
};
