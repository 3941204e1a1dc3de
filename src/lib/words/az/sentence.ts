import type { StoreGroup, StoreId } from '#sims/model/store.ts';
import { from, on, since, until } from './endings.ts';

/** A stretch of the sentence, and what it is in it: only the day is set apart in bold, and the range follows it. */
export interface Part {
	readonly text: string;
	readonly is?: 'day' | 'range';
}
export type Said = readonly Part[];

const plain = (text: string): Part => ({ text });
/** What is put to a day that is set apart: "adək". */
const untilEnding = (day: string) => until(day).slice(day.length);

/** What falls short, in the middle of a sentence, and how that reads. */
export interface Shortfall {
	/** "ərzaq təminatı tələbatın yarısından aşağı düşərdi". */
	readonly falls: string;
	/** "ərzaq təminatı ən azı tələbatın yarısı qədər qalardı". */
	readonly stays: string;
	/** "tələbatın yarısı". */
	readonly level: string;
}

/** Supplies and stocks all end with "-atı": `moves` puts "-nın" and "-nda" to them. */
const SUPPLIES: Readonly<Record<StoreGroup, string>> = {
	food: 'ərzaq təminatı',
	medicine: 'dərman (yeddi proqram birlikdə) təminatı',
	energy: 'istilik və yemək bişirmə təminatı',
};

const STOCKS: Readonly<Record<Exclude<StoreId, 'pipelineGas'>, string>> = {
	cereals: 'çörək və taxıl ehtiyatı',
	pulses: 'paxlalılar ehtiyatı',
	oil: 'bitki yağı və digər yağlar ehtiyatı',
	sugar: 'şəkər ehtiyatı',
	animal: 'ət, yumurta və süd məhsulları ehtiyatı',
	vegetables: 'tərəvəz və meyvə ehtiyatı',
	potatoes: 'kartof ehtiyatı',
	infantFormula: 'körpə süd qarışığı ehtiyatı',
	insulin: 'insulin ehtiyatı',
	cardiovascular: 'ürək və təzyiq dərmanları ehtiyatı',
	otherChronic: 'epilepsiya, astma və AXOX dərmanları ehtiyatı',
	dialysis: 'dializ ləvazimatı ehtiyatı',
	maternal: 'ana sağlamlığı üçün ləvazimat ehtiyatı',
	acute: 'kəskin halların müalicəsi üçün ləvazimat ehtiyatı',
	surgery: 'planlı əməliyyatlar üçün ləvazimat ehtiyatı',
	lpg: 'balon qazı ehtiyatı',
	reservoir: 'elektrik üçün saxlanan su ehtiyatı',
	motorFuel: 'mühərrik yanacağı ehtiyatı',
};

function levelOfNeed(level: number): string {
	if (level === 0.5) return 'tələbatın yarısı';
	if (level === 0.25) return 'tələbatın dörddə biri';
	if (level === 0.1) return 'tələbatın onda biri';
	return `tələbatın ${Math.round(level * 100)}\u00a0%-i`;
}

/** The sentence above the figures: the condition, the conclusion, its range. Dates and numbers come formatted. */
export const sentence = {
	levelOfNeed,

	supplies: SUPPLIES,
	stocks: STOCKS,

	ofSupply(supply: string, level: number): Shortfall {
		const below = levelOfNeed(level);
		return {
			falls: `${supply} ${from(below)} aşağı düşərdi`,
			stays: `${supply} ən azı ${below} qədər qalardı`,
			level: below,
		};
	},
	ofStock: (stock: string): Shortfall => ({
		falls: `${stock} bir həftəlik tələbatdan aşağı düşərdi`,
		stays: `${stock} bir həftəlik tələbat qədər və ya daha çox qalardı`,
		level: 'bir həftəlik tələbat',
	}),
	/** The pipes hold a day's need at most: what counts is what the line gives. */
	ofGasLine: (): Shortfall => ({
		falls: 'qaz xətti tələb olunanın yarısından azını verərdi',
		stays: 'qaz xətti tələb olunanın yarısını və ya daha çoxunu verərdi',
		level: 'tələb olunanın yarısı',
	}),

	/** Before anything is known of a scenario. */
	/** In place of a scenario's own condition, where what passes was changed by hand. */
	accessByHand: (scenario: string) => `giriş “${scenario}” ssenarisindən götürülüb burada əl ilə qurulduğu kimi olsa`,
	waiting: (condition: string): Said => [plain(`Əgər ${condition} və bu fərziyyələr doğru olsa, …`)],

	/** At least half of the runs fall short. */
	half: (
		condition: string,
		day: string,
		range: { readonly from: string; readonly to: string; readonly same: boolean },
		{ falls }: Shortfall,
	): Said => [
		plain(`Əgər ${condition} və bu fərziyyələr doğru olsa, `),
		{ text: day, is: 'day' },
		plain(`${untilEnding(day)} sınaqların yarısında ${falls} `),
		{
			text: range.same ? '(100 sınağın 80-ində: həmin gün).' : `(100 sınağın 80-ində: ${range.from} – ${range.to}).`,
			is: 'range',
		},
	],
	/** How a range ends whose later end is not in the run. */
	laterThan: (lastDay: string) => `${since(lastDay)} gec`,
	firstDay: (day: string) => `ilk gün, yəni ${day}`,

	/** Some runs fall short, but fewer than half. `early`: the day by which 10 of 100 have; null if fewer do. */
	fewer: (condition: string, of100: string, { falls }: Shortfall, lastDay: string, early: string | null): Said => [
		plain(`Əgər ${condition} və bu fərziyyələr doğru olsa, 100 sınaqdan ${of100} sınaqda `),
		{ text: lastDay, is: 'day' },
		plain(`${untilEnding(lastDay)} ${falls}`),
		...(early === null
			? []
			: [plain(' '), { text: `(100 sınaqdan ilk 10-da: ${until(early)})`, is: 'range' } as const]),
		plain('; qalanlarında yox.'),
	],
	fewerThanOne: '1-dən az',
	/** Where most of those that fall short are later back. */
	comeBack: ({ level }: Shortfall, of100: string) =>
		`Aşağı düşən hər 100 sınaqdan ${of100} sınaq sonra yenidən bu səviyyəyə qayıdır: ${level}.`,
	allComeBack: ({ level }: Shortfall) => `Aşağı düşənlərin hamısı sonra yenidən bu səviyyəyə qayıdır: ${level}.`,

	/** No run falls short. */
	none: (
		condition: string,
		lastDay: string,
		{ stays }: Shortfall,
		members: string,
		lowest: { readonly day: string; readonly median: string; readonly range: string } | null,
	): Said => [
		plain(`Əgər ${condition} və bu fərziyyələr doğru olsa, `),
		{ text: lastDay, is: 'day' },
		plain(`${untilEnding(lastDay)} hər gün ${members} sınağın hamısında ${stays}`),
		plain(lowest === null ? ': tələbat tam ödənilərdi.' : `; ən aşağı gündə, ${on(lowest.day)}, ${lowest.median} `),
		...(lowest === null ? [] : [{ text: `(100 sınağın 80-ində: ${lowest.range}).`, is: 'range' } as const]),
	],
	ofNeed: (share: string) => `tələbatın ${share}-i ödənilərdi`,
	daysOfNeed: (days: string) => `${days} günlük tələbat olardı`,

	/** Beside a medicine figure under a tenth of need. */
	medicine: (day: string, letIn: string, dispute: string) =>
		`${on(day)} bu ssenari lazım olan dərmanın ${letIn}-ni buraxır. Nə qədər dərman gəldiyi mübahisəlidir. ${dispute}`,

	below: 'Cümlə bundan aşağı ilk günü soruşur',
	belowShort: 'hədd',
	supply: (name: string) => `Cümlə bunun haqqındadır: ${name}`,
};
