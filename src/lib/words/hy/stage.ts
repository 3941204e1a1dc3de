import { fromDay, toDay } from './agreed.ts';

/** What the stage says, and the speaker's window beside it. Numbers and dates come formatted. */
export const stage = {
	label: (title: string) => (title === '' ? 'Ելույթ' : `Ելույթ՝ ${title}`),
	/** Above the sentence: the talk, the scenario, and what is drawn. */
	head: (talk: string, scenario: string, drawn: string) =>
		talk === '' ? `${scenario} · ${drawn}` : `${talk} · ${scenario} · ${drawn}`,
	all: 'Սնունդ, դեղեր, գազ և ջերմություն. կարիքի բաժինը',
	dates: (supply: string) => `${supply}. երբ է սպառվում`,
	axes: (from: string, to: string) => `${fromDay(from)} մինչև ${toDay(to)} · առանցքները բոլոր էջերում նույնն են`,
	of: (at: string, steps: string) => `${at} / ${steps}`,
	announced: (at: string, steps: string, sentence: string) => `${at}՝ ${steps}-ից։ ${sentence}`,
	steps: 'Քայլեր',
	back: 'Մեկ քայլ հետ',
	next: 'Հաջորդ քայլը',

	question: 'Հարց',
	notes: 'Խոսողի պատուհան',
	blank: 'Մթնեցնել',
	leave: 'Դուրս գալ',
	close: 'Փակել',
	keys: {
		question: 'Սահիկներ՝ դահլիճի հարցի համար (Q)',
		notes: 'Նշումները, ժամացույցը և հաջորդ քայլը՝ առանձին պատուհանում (S)',
		blank: 'Սև էկրան (B կամ կետ). ցանկացած ստեղն վերադարձնում է',
		leave: 'Հետ՝ քայլերի ցանկին (Esc)',
	},
	changed: 'Փոխված է հարցի համար',
	restore: 'Հետ՝ քայլին',
	blanked: 'Էկրանը մթնեցված է։ Նորից ցույց տալ քայլը։',

	blocked:
		'Այս դիտարկիչը թույլ չտվեց էջին երկրորդ պատուհան բացել։ Թույլատրեք դրա համար բացվող պատուհանները և նորից սեղմեք S։',
	notFull: 'Այս դիտարկիչը թույլ չտվեց էջին լցնել էկրանը. բեմը լցնում է պատուհանը։',

	window: {
		title: 'Խոսողի պատուհան',
		notes: 'Նշումներ',
		noNotes: 'Այս քայլի համար նշումներ չկան։',
		next: 'Հաջորդը',
		last: 'Սա վերջին քայլն է։',
		clock: 'Ժամ',
		elapsed: 'Անցել է',
		isBlank: 'Էկրանը մթնեցված է. ցանկացած ստեղն այն նորից ցույց է տալիս։',
		changed: 'Քայլը փոխված է հարցի համար։ Backspace-ը վերադարձնում է դրան։',
		keys: 'Բեմի ստեղներն այստեղ էլ են աշխատում. սլաքներ, B, Q, Backspace։',
	},
};
