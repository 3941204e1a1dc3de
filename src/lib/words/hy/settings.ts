import type { Policy } from '#sims/model/conditions.ts';
import type { Coupling } from '#sims/model/coupling.ts';

/** How stores are rationed: the choice in a word or two, and what it means. */
const POLICIES: Readonly<Record<Policy, { readonly name: string; readonly means: string }>> = {
	stretch: {
		name: 'Ձգված',
		means:
			'Պահեստը, որտեղ պաշարը քչանում է, տալիս է անհրաժեշտից պակաս. որքան քիչ է մնում, այնքան պակաս՝ մինչև նվազագույն չափաբաժինը։',
	},
	none: {
		name: 'Առանց չափաբաժնի',
		means: 'Ոչ մի պահեստ, ներառյալ հիդրոէներգիան, ոչինչ չի պահում, քանի դեռ չի դատարկվել։',
	},
	fixed: {
		name: 'Մեկ հաստատուն չափաբաժին',
		means:
			'Քանի դեռ ճանապարհը բաց չէ, յուրաքանչյուր պահեստ, որի համար չափաբաժին հնարավոր է, տալիս է կարիքի նույն բաժինը. հիդրոէներգիան ձգվում է։',
	},
};

/** What each coupling is called, and what it does while it is on. */
const COUPLINGS: Readonly<Record<Coupling, { readonly name: string; readonly means: string }>> = {
	fuelDelivery: {
		name: 'Սնունդն առաքելու համար վառելիք է պետք',
		means: 'Երբ առաքման շարժիչային վառելիքը քիչ է, պահեստներից գյուղեր պակաս սնունդ է հասնում։',
	},
	fuelLocalProduce: {
		name: 'Տեղական բերքին տնտեսությունների վառելիք է պետք',
		means: 'Երբ տնտեսությունների և ավտոբուսների վառելիքը քիչ է, այստեղ աճեցվածից քաղաքներ պակաս է հասնում։',
	},
	powerCold: {
		name: 'Անջատումները փչացնում են սնունդն ու ինսուլինը',
		means:
			'Երբ սառնարանների համար էլեկտրաէներգիա չկա, ավելի շատ միս, կաթնամթերք և ինսուլին է կորչում. որքան տաք է, այնքան շատ։',
	},
	gasBakeries: {
		name: 'Հացի փռերին գազ է պետք',
		means: 'Երբ գազատարից գազը քիչ է, մարդկանց պակաս հաց է հասնում։',
	},
	gasElectricHeat: {
		name: 'Գազի կորած ջերմությունը փնտրում են հոսանքից',
		means:
			'Գազի այլևս չտված ջերմության մի մասը պահանջվում է էլեկտրաէներգիայից, ուստի հիդրոէներգիան ավելի շուտ է քչանում։',
	},
	gasLpg: {
		name: 'Կորած գազը փնտրում են բալոններով',
		means: 'Գազատարի գազից զրկված որոշ տներ եփում են բալոնային գազով, ուստի բալոններն ավելի շուտ են սպառվում։',
	},
	breadSubstitution: {
		name: 'Պակասող սննդի փոխարեն հաց են փնտրում',
		means: 'Մարդկանց չհասած այլ սննդի մի մասի փոխարեն հաց են փնտրում, ուստի ալյուրն ավելի շուտ է սպառվում։',
	},
};

/** What the page says of settings: what stands beside the figures, and the sheet with all of them. */
export const settings = {
	startWith: {
		title: 'Սկսեք սրանցից',
		hint: 'Քաշեք կամ մուտքագրեք թիվ, նաև միջակայքից դուրս։',
		all: (count: string) => `Բոլոր ${count} ենթադրությունները՝ աղբյուրներով`,
		order: {
			label: 'Որ ենթադրություններից սկսել',
			published: 'ըստ հրապարակվածի',
			moves: 'ինչն է սա ամենաշատը փոխում',
		},
		orderHint: 'Ամենաշատը բացատրող հինգը՝ իրենց բաժնով։',
		explains: 'բացատրում է',
	},
	dock: {
		open: 'Ենթադրություններ',
	},
	all: {
		title: 'Ենթադրություններ',
		close: 'Փակել',
		hint: 'Ձեր սահմանած թիվը բոլոր հաշվարկներում նույնն է. մյուսները հաշվարկից հաշվարկ փոխվում են, ինչպես պատահականորեն ընտրվում են։',
		inGroup: (numbers: number, changed: number) => (changed === 0 ? `${numbers}` : `${numbers}, փոխված՝ ${changed}`),
		inRationing: (numbers: number, changed: number) =>
			changed === 0 ? `կարգը և ${numbers}` : `կարգը և ${numbers}, փոխված՝ ${changed}`,
		inCouplings: (switches: number, numbers: number, changed: number) =>
			changed === 0 ? `${switches} անջատիչ և ${numbers}` : `${switches} անջատիչ և ${numbers}, փոխված՝ ${changed}`,
	},
	search: {
		label: 'Որոնել անուններում, միավորներում, աղբյուրներում և նշումներում',
		found: (found: string, all: string) => `${all}-ից ${found}`,
		none: (query: string) => `«${query}»՝ ոչինչ չի գտնվել։`,
		clear: 'Մաքրել որոնումը',
	},
	changes: {
		title: 'Փոխված',
		count: (changed: number) => `փոխված՝ ${changed}`,
		none: (all: string) => `Բոլոր ${all}-ը՝ ինչպես հրապարակված է`,
		resetAll: 'վերականգնել բոլորը',
		reset: 'վերականգնել',
		resetTo: (was: string, label: string) => `վերականգնել ${was}՝ ${label}`,
		wasNow: (was: string, now: string) => `եղել է ${was}, հիմա՝ ${now}`,
		withUnit: (value: string, unit: string) => `${value} ${unit}`,
		beyond: 'տրված միջակայքից դուրս',
		on: 'միացված',
		off: 'անջատված',
	},
	evidence: {
		badge: (basis: string, disputed: boolean) => (disputed ? `${basis}, վիճարկվում է` : basis),
		claimed: (value: string, parties: string) => `${value}՝ ${parties}`,
		/** Begins with what the badge shows, for those who say aloud what they see. */
		open: (badge: string, label: string) => `${badge}. որտեղից է, ${label}`,
	},
	policy: {
		legend: 'Չափաբաժինների կարգը',
		note: 'Ինսուլինի, դիալիզի, մանկական կաթնախառնուրդի և գազատարի գազի համար երբեք չափաբաժին չի սահմանվում։ Բաց ճանապարհը վերացնում է բոլոր չափաբաժինները, բացի հիդրոէներգիայի չափաբաժնից։',
		choices: POLICIES,
		ration: 'Հաստատուն չափաբաժինը',
		rationUnit: 'կարիքի %',
		rationAllowed: 'թիվ՝ 0-ից մինչև 100',
	},
	couplings: {
		legend: 'Անջատիչներ',
		note: 'Երբ անջատված է, մի պակասը մյուսը թողնում է այնպես, ինչպես կա։',
		each: COUPLINGS,
	},
};
