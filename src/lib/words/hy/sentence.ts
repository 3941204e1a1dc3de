import type { StoreGroup, StoreId } from '#sims/model/store.ts';
import { capital, day as written, fromDay, onDay, than, toDay } from './agreed.ts';

/** A stretch of the sentence, and what is in it: only the day is set apart in bold, and the range follows it. */
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

/** In the singular with its article: a verb follows. */
const SUPPLIES: Readonly<Record<StoreGroup, string>> = {
	food: 'սննդով ապահովումը',
	medicine: 'դեղերով ապահովումը (յոթ ծրագիրը միասին)',
	energy: 'ջեռուցմամբ և եփուփով ապահովումը',
};

/** All end in «պաշարը»: `moves.ts` puts them into the genitive. */
const STOCKS: Readonly<Record<Exclude<StoreId, 'pipelineGas'>, string>> = {
	cereals: 'հացի և հացահատիկի պաշարը',
	pulses: 'ընդեղենի պաշարը',
	oil: 'ձեթի և ճարպերի պաշարը',
	sugar: 'շաքարի պաշարը',
	animal: 'մսի, ձվի և կաթնամթերքի պաշարը',
	vegetables: 'բանջարեղենի և մրգի պաշարը',
	potatoes: 'կարտոֆիլի պաշարը',
	infantFormula: 'մանկական կաթնախառնուրդի պաշարը',
	insulin: 'ինսուլինի պաշարը',
	cardiovascular: 'սրտի և արյան ճնշման դեղերի պաշարը',
	otherChronic: 'էպիլեպսիայի, ասթմայի և ԹՔՕՀ-ի դեղերի պաշարը',
	dialysis: 'դիալիզի պարագաների պաշարը',
	maternal: 'հղիների և ծննդկանների խնամքի պաշարը',
	acute: 'սուր դեպքերի բուժման պաշարը',
	surgery: 'պլանային վիրահատությունների պարագաների պաշարը',
	lpg: 'բալոնային գազի պաշարը',
	reservoir: 'էլեկտրաէներգիայի համար պահվող ջրի պաշարը',
	motorFuel: 'շարժիչային վառելիքի պաշարը',
};

/** All end in an article: `than` puts them before «ցածր». */
function levelOfNeed(level: number): string {
	if (level === 0.5) return 'կարիքի կեսը';
	if (level === 0.25) return 'կարիքի քառորդը';
	if (level === 0.1) return 'կարիքի տասներորդը';
	return `կարիքի ${Math.round(level * 100)}\u00a0%-ը`;
}

const hold = (condition: string) => `Եթե ${condition}, և այս ենթադրությունները ճիշտ են`;

/** The sentence above the figures: the condition, the conclusion, its range. Dates and numbers come formatted. */
export const sentence = {
	levelOfNeed,

	supplies: SUPPLIES,
	stocks: STOCKS,

	ofSupply(supply: string, level: number): Shortfall {
		const named = levelOfNeed(level);
		return {
			falls: `${supply} կիջներ ${than(named)} ցածր`,
			stays: `${supply} կմնար ${than(named)} ոչ ցածր`,
			level: named,
		};
	},
	ofStock: (stock: string): Shortfall => ({
		falls: `${stock} կիջներ մեկ շաբաթվա կարիքից ցածր`,
		stays: `${stock} կմնար մեկ շաբաթվա կարիքից ոչ ցածր`,
		level: 'մեկ շաբաթվա կարիքը',
	}),
	/** The pipes hold a day's need at most: what counts is what the line gives. */
	ofGasLine: (): Shortfall => ({
		falls: 'գազատարը կտար պահանջվածի կեսից պակաս',
		stays: 'գազատարը կտար պահանջվածի կեսը կամ ավելին',
		level: 'պահանջվածի կեսը',
	}),

	/** Before anything is known of a scenario. */
	/** In place of a scenario's own condition, where what passes was changed by hand. */
	accessByHand: (scenario: string) =>
		`մուտքն այնպիսին է, ինչպիսին այստեղ ձեռքով սահմանվել է «${scenario}» սցենարի հիման վրա`,
	waiting: (condition: string): Said => [plain(`${hold(condition)}, ապա …`)],

	/** At least half of the runs fall short. */
	half: (
		condition: string,
		day: string,
		range: { readonly from: string; readonly to: string; readonly same: boolean },
		{ falls }: Shortfall,
	): Said => [
		plain(`${hold(condition)}, ապա ${falls} հաշվարկների կեսում մինչև `),
		{ text: toDay(day), is: 'day' },
		plain(' '),
		{
			text: range.same
				? '(100-ից 80-ում՝ հենց այդ օրը)։'
				: `(100-ից 80-ում՝ ${written(range.from)} – ${written(range.to)})։`,
			is: 'range',
		},
	],
	/** How a range ends whose later end is not in the run. */
	laterThan: (lastDay: string) => `${fromDay(lastDay)} ավելի ուշ`,
	firstDay: (day: string) => `${toDay(day)}՝ առաջին օրը`,

	/** Some runs fall short, but fewer than half. `early`: the day by which 10 of 100 have; null if fewer do. */
	fewer: (condition: string, of100: string, { falls }: Shortfall, lastDay: string, early: string | null): Said => [
		plain(`${hold(condition)}, ապա 100-ից ${of100} հաշվարկում ${falls} մինչև `),
		{ text: toDay(lastDay), is: 'day' },
		...(early === null
			? []
			: [plain(' '), { text: `(100-ից առաջին 10-ում՝ մինչև ${toDay(early)})`, is: 'range' } as const]),
		plain(', մյուսներում՝ ոչ։'),
	],
	fewerThanOne: 'մեկից քիչ',
	/** Where most of those that fall short are later back. */
	comeBack: ({ level }: Shortfall, of100: string) =>
		`Իջնող յուրաքանչյուր 100 հաշվարկից ${of100}-ում հետագայում վերականգնվում է ${level}։`,
	allComeBack: ({ level }: Shortfall) => `Բոլոր իջնող հաշվարկներում հետագայում վերականգնվում է ${level}։`,

	/** No run falls short. */
	none: (
		condition: string,
		lastDay: string,
		{ stays }: Shortfall,
		members: string,
		lowest: { readonly day: string; readonly median: string; readonly range: string } | null,
	): Said => [
		plain(`${hold(condition)}, ապա ${stays} բոլոր օրերին մինչև `),
		{ text: toDay(lastDay), is: 'day' },
		plain(` բոլոր ${members} հաշվարկում`),
		plain(
			lowest === null
				? '. կարիքն ամբողջությամբ բավարարված կլիներ։'
				: `. ${onDay(lowest.day)}՝ ամենացածր օրը, ${lowest.median} `,
		),
		...(lowest === null ? [] : [{ text: `(100-ից 80-ում՝ ${lowest.range})։`, is: 'range' } as const]),
	],
	ofNeed: (share: string) => `այն կկազմեր կարիքի ${share}-ը`,
	daysOfNeed: (days: string) => `կլիներ ${days} օրվա կարիք`,

	/** Beside a medicine figure under a tenth of need. */
	medicine: (day: string, letIn: string, dispute: string) =>
		`${capital(onDay(day))} այս սցենարով թույլատրվում է ներս բերել անհրաժեշտ դեղերի ${letIn}-ը։ Թե որքան է ներս եկել, վիճարկվում է։ ${dispute}`,

	below: 'Նախադասությունը հարցնում է առաջին օրը, երբ այն ցածր է, քան',
	belowShort: 'ցածր, քան',
	supply: (name: string) => `Նախադասության թեման՝ ${name}`,
};
