import type { StoreGroup, StoreId } from '#sims/model/store.ts';

/** A stretch of the sentence, and what it is in it: only the day is set apart in bold, and the range follows it. */
export interface Part {
	readonly text: string;
	readonly is?: 'day' | 'range';
}
export type Said = readonly Part[];

const plain = (text: string): Part => ({ text });

/** What falls short, in the middle of a sentence, and how that reads. */
interface Shortfall {
	/** "food would fall below half of need". */
	readonly falls: string;
	/** "food would stay at or above half of need". */
	readonly stays: string;
	/** "half of need or more". */
	readonly level: string;
}

const SUPPLIES: Readonly<Record<StoreGroup, string>> = {
	food: 'food',
	medicine: 'medicine, seven programmes together,',
	energy: 'heat and cooking',
};

const STOCKS: Readonly<Record<StoreId, string>> = {
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
	pipelineGas: 'the gas line',
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

	ofSupply(group: StoreGroup, level: number): Shortfall {
		const below = levelOfNeed(level);
		return {
			falls: `${SUPPLIES[group]} would fall below ${below}`,
			stays: `${SUPPLIES[group]} would stay at or above ${below}`,
			level: `${below} or more`,
		};
	},
	ofStock(store: StoreId): Shortfall {
		if (store === 'pipelineGas') {
			return {
				falls: `${STOCKS[store]} would give less than half of what is asked for`,
				stays: `${STOCKS[store]} would give half or more of what is asked for`,
				level: 'half or more of what is asked for',
			};
		}
		return {
			falls: `${STOCKS[store]} would fall below one week of need`,
			stays: `${STOCKS[store]} would stay at one week of need or more`,
			level: 'a week of need or more',
		};
	},

	/** Before anything is known of a scenario. */
	waiting: (condition: string): Said => [plain(`If ${condition} and these assumptions hold, …`)],

	/** At least half of the runs fall short. `back`: of 100 that do, how many are later back; null if not most. */
	half: (
		condition: string,
		{ falls, level }: Shortfall,
		day: string,
		range: { readonly from: string; readonly to: string; readonly same: boolean },
		back: string | null,
	): Said => [
		plain(`If ${condition} and these assumptions hold, ${falls} by `),
		{ text: day, is: 'day' },
		plain(' in half of the runs '),
		{ text: range.same ? '(in 80 of 100: that day)' : `(in 80 of 100: ${range.from} to ${range.to})`, is: 'range' },
		plain(back === null ? '.' : `; of those, ${back} of 100 later come back to ${level}.`),
	],
	/** How a range ends whose later end is not in the run. */
	laterThan: (lastDay: string) => `later than ${lastDay}`,
	firstDay: (day: string) => `${day}, the first day,`,

	/** Some runs fall short, but fewer than half. `early`: the day by which 10 of 100 have; null if fewer do. */
	fewer: (
		condition: string,
		{ falls, level }: Shortfall,
		of100: string,
		lastDay: string,
		early: string | null,
		back: string | null,
	): Said => [
		plain(`If ${condition} and these assumptions hold, in ${of100} of 100 runs ${falls} by `),
		{ text: lastDay, is: 'day' },
		...(early === null ? [] : [plain(' '), { text: `(in the first 10 of 100: by ${early})`, is: 'range' } as const]),
		plain('; not in the others.'),
		plain(back === null ? '' : ` Of those that fall, ${back} of 100 later come back to ${level}.`),
	],
	fewerThanOne: 'fewer than 1',

	/** No run falls short. */
	none: (
		condition: string,
		{ stays }: Shortfall,
		lastDay: string,
		members: string,
		lowest: { readonly day: string; readonly median: string; readonly range: string } | null,
	): Said => [
		plain(`If ${condition} and these assumptions hold, ${stays} on every day to `),
		{ text: lastDay, is: 'day' },
		plain(` in all ${members} runs`),
		plain(
			lowest === null ? ': need would be met in full.' : `; on ${lowest.day}, the lowest day, it is ${lowest.median} `,
		),
		...(lowest === null ? [] : [{ text: `(in 80 of 100: ${lowest.range}).`, is: 'range' } as const]),
	],
	ofNeed: (share: string) => `${share} of need`,
	daysOfNeed: (days: string) => `${days} days of need`,

	/** Beside a medicine figure under a tenth of need. */
	medicine: (day: string, letIn: string, dispute: string) =>
		`On ${day} this scenario lets in ${letIn} of the medicine needed, and that is disputed. ${dispute}`,

	about: 'The sentence is about',
	below: 'first day below',
	belowWeek: 'first day below one week of need',
	supply: (name: string) => `The sentence is about: ${name}`,
};
