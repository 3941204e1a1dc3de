import type { Basis } from '#sims/model/assumption.ts';
import type { StoreGroup } from '#sims/model/store.ts';
import { bareSpread, capital, day as written, ofSpread, onDay, than } from './agreed.ts';

const SUPPLIES: Readonly<Record<StoreGroup, string>> = {
	food: 'սնունդ',
	medicine: 'դեղեր',
	energy: 'ջեռուցում և եփուփ',
};

/** Genitives of the supplies; stocks end in an article and have theirs from that. */
const GENITIVES: Readonly<Record<string, string>> = {
	[SUPPLIES.food]: 'սննդի',
	[SUPPLIES.medicine]: 'դեղերի',
	[SUPPLIES.energy]: 'ջեռուցման և եփուփի',
};

function genitive(what: string): string {
	return GENITIVES[what] ?? what.replace(/ը$/, 'ի');
}

/** A share with the article: "44 %-ը", "1 %-ից քիչը". */
function the(share: string): string {
	return share.endsWith('%') ? `${share}-ը` : `${share}ը`;
}

/** Shares of the spread by what they rest on. */
interface Shares extends Readonly<Record<Basis, string>> {
	readonly spread: string;
}

/** A stretch of a sentence; the lead is set apart. */
export type Said = readonly { readonly text: string; readonly is?: 'lead' }[];

function restsOn({ spread, assumption, derived, standard, reported }: Shares, beyond: string): Said {
	return [
		{ text: capital(`${ofSpread(spread)} ${the(assumption)} հիմնված է ենթադրությունների վրա`), is: 'lead' },
		{
			text: `, ${the(derived)}՝ ածանցված թվերի, ${the(standard)}՝ նորմերի և ${the(reported)}՝ որևէ մեկի հաղորդած թվերի վրա. ${beyond}։`,
		},
	];
}

/** What the page says of what moves the answer. Dates, numbers and shares come formatted. */
export const moves = {
	title: 'Ի՞նչն է փոխում պատասխանը',
	supplies: SUPPLIES,
	gasInThePipes: 'խողովակների գազը',

	/** The number asked about. */
	asks: (what: string) => `${capital(genitive(what))} ցրվածքը`,
	onDay: (day: string) => onDay(day),
	overAllDays: 'միջինը՝ բոլոր օրերի համար',
	firstDay: (level: string) => `առաջին օրը, երբ ${than(level)} ցածր է`,
	oneWeek: 'մեկ շաբաթվա կարիքը',
	halfOfAsked: 'պահանջվածի կեսը',

	/** The spread; all end in «ցրվածքը», which `ofSpread` and `bareSpread` change. */
	spreadOnDay: (what: string, day: string) => `${onDay(day)} ${genitive(what)} ցրվածքը`,
	spreadOverAllDays: (what: string) => `բոլոր օրերի միջինով ${genitive(what)} ցրվածքը`,
	spreadOfFirstDay: (what: string, level: string) =>
		`${genitive(what)}՝ ${than(level)} ցածր լինելու առաջին օրվա ցրվածքը`,

	/** On what the spread rests, besides passing spells: its lead is set apart. */
	restsOn: (shares: Shares, together: string): Said =>
		restsOn(shares, `${the(together)}՝ դրանցից մի քանիսի վրա միասին`),
	restsOnWithSpells: (shares: Shares, spells: string, together: string): Said =>
		restsOn(shares, `${the(spells)}՝ անցման շրջանների, ${the(together)}՝ մի քանիսի վրա միասին`),
	restsOnNotToldApart: (shares: Shares, rest: string): Said =>
		restsOn(shares, `${the(rest)}՝ անցման շրջանների և մի քանիսի վրա միասին, դեռ չտարանջատված`),
	/** The same in a picture, whose sentence is a condition. */
	sentence: (condition: string, told: string) => `Եթե ${condition}, և այս ենթադրությունները ճիշտ են. ${told}`,
	lessThanOne: '1\u00a0%-ից քիչ',
	atTheStart: capital,

	/** Where there is nothing to share out. */
	noSpread: (spread: string) => `${capital(bareSpread(spread))} չկա. բոլոր հաշվարկները համընկնում են։`,
	notYet: 'Ինչի վրա է հիմնված ցրվածքը, ասվում է 256 հաշվարկից սկսած։',

	/** Parts of the bar, and rows. */
	parts: {
		reported: 'հաղորդված',
		standard: 'նորմ',
		derived: 'ածանցված',
		assumption: 'ենթադրություն',
		spells: 'անցման շրջաններ',
		together: 'մի քանիսը միասին',
		rest: 'շրջաններ, մի քանիսը միասին',
	},
	/** The same as names of rows. */
	partNames: {
		reported: 'Հաղորդված թվեր',
		standard: 'Նորմեր',
		derived: 'Ածանցված թվեր',
		assumption: 'Ենթադրություններ',
		spells: 'Անցման շրջաններ',
		together: 'Մի քանիսը միասին',
		rest: 'Անցման շրջաններ և մի քանիսը միասին',
	},
	bar: (spread: string, parts: string) => `Ինչի վրա է հիմնված ${spread}. ${parts}`,
	part: (name: string, share: string) => `${name} ${share}`,
	others: (count: string) => `${count} այլ, գումարով`,
	share: (share: string, error: string) => `${share} ± ${error}`,
	/** A row, for those who do not see it. */
	row: (name: string, basis: string, share: string) => `${name}, ${basis}՝ ${share}`,
	rowPlain: (name: string, share: string) => `${name}՝ ${share}`,
	openTitle: 'Ցույց տալ սահիկը',
	open: (row: string) => `${row}։ Ցույց տալ սահիկը`,
	described: (spread: string, runs: string) =>
		`${capital(ofSpread(spread))} այն բաժինը, որը բացատրում է յուրաքանչյուր ենթադրությունը՝ ${runs} հաշվարկի հիման վրա։`,

	sub: (spread: string) =>
		`${capital(ofSpread(spread))} այն բաժինը, որը յուրաքանչյուր ենթադրությունն ինքնին է բացատրում։`,
	howTold: (runs: string, slices: string) =>
		`Գնահատված է նույն ${runs} հաշվարկից. նրանք, որոնցում ենթադրության արժեքները նման են, ${slices} հավասար մասով համեմատվում են բոլորի հետ (դիսպերսիաների կորելյացիոն հարաբերություն՝ հանած այն, ինչ մասերի միջև դնում է պատահականությունը)։ ±-ը մեկ ստանդարտ սխալ է՝ կլորացված դեպի վեր։`,
	spellsTold: (pairs: string) =>
		`Անցման շրջաններ. ${pairs} զույգ հաշվարկից, որոնք ենթադրում են նույնը և տարբերվում միայն իրենց շրջաններով. ինչ շրջաններն անում են ենթադրությունների հետ միասին, հաշվվում է դրանց հետ։`,
	togetherMeans: 'Մի քանիսը միասին. այն, ինչ ոչ մի ենթադրություն ինքնին չի բացատրում։',
	fixed: (labels: string) => `Սահմանված է այստեղ, ուստի ցրվածք չունի՝ ${labels}։`,
	neverCounts: (day: string) =>
		`Հաշվարկը, որը մինչև վերջին օրը դրան չի հասնում, հաշվվում է որպես հաջորդ օր՝ ${written(day)}։`,
	overfull: (sum: string) =>
		`Յուրաքանչյուր բաժինը գնահատված է ինքնին. միասին դրանք կազմել են ${sum}՝ իրենց սխալների սահմաններում, և գծապատկերը գծված է համամասնորեն։`,
	spellsUnderWay: 'Տարանջատվում են անցման շրջանները',
};
