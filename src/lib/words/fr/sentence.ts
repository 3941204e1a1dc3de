import type { StoreGroup, StoreId } from '#sims/model/store.ts';
import { isOne, runsOf100, some } from './agree.ts';

/** A stretch of the sentence, and what it is in it: only the day is set apart in bold, and the range follows it. */
export interface Part {
	readonly text: string;
	readonly is?: 'day' | 'range';
}
export type Said = readonly Part[];

const plain = (text: string): Part => ({ text });

/** What falls short, in the middle of a sentence, and how that reads. */
export interface Shortfall {
	/** "l’apport alimentaire tomberait sous la moitié des besoins". */
	readonly falls: string;
	/** "l’apport alimentaire resterait égal ou supérieur à la moitié des besoins". */
	readonly stays: string;
	/** "la moitié des besoins". */
	readonly level: string;
}

/** Subjects, masculine and singular: verbs and adjectives agree. */
const SUPPLIES: Readonly<Record<StoreGroup, string>> = {
	food: 'l’apport alimentaire',
	medicine: 'l’apport de médicaments, sept programmes réunis,',
	energy: 'l’apport de chaleur (chauffage et cuisson)',
};

/** The same, each with the article "le". */
const STOCKS: Readonly<Record<Exclude<StoreId, 'pipelineGas'>, string>> = {
	cereals: 'le stock de pain et de céréales',
	pulses: 'le stock de légumineuses',
	oil: 'le stock d’huiles et de graisses',
	sugar: 'le stock de sucre',
	animal: 'le stock de viande, d’œufs et de laitages',
	vegetables: 'le stock de légumes et de fruits',
	potatoes: 'le stock de pommes de terre',
	infantFormula: 'le stock de lait infantile',
	insulin: 'le stock d’insuline',
	cardiovascular: 'le stock de médicaments du cœur et de la tension',
	otherChronic: 'le stock de médicaments contre l’épilepsie, l’asthme et la BPCO',
	dialysis: 'le stock de fournitures de dialyse',
	maternal: 'le stock pour les soins maternels',
	acute: 'le stock pour les traitements aigus',
	surgery: 'le stock de fournitures pour opérations programmées',
	lpg: 'le stock de gaz en bouteille',
	reservoir: 'le stock d’eau retenue pour l’électricité',
	motorFuel: 'le stock de carburant',
};

function levelOfNeed(level: number): string {
	if (level === 0.5) return 'la moitié des besoins';
	if (level === 0.25) return 'un quart des besoins';
	if (level === 0.1) return 'un dixième des besoins';
	return `${Math.round(level * 100)}\u00a0% des besoins`;
}

/** "au 24 mai", "à une date postérieure au 18 septembre". */
const until = (to: string) => (/^\d/.test(to) ? `au ${to}` : `à ${to}`);

/** The sentence above the figures: the condition, the conclusion, its range. Dates and numbers come formatted. */
export const sentence = {
	levelOfNeed,

	supplies: SUPPLIES,
	stocks: STOCKS,

	ofSupply(supply: string, level: number): Shortfall {
		const below = levelOfNeed(level);
		return {
			falls: `${supply} tomberait sous ${below}`,
			stays: `${supply} resterait égal ou supérieur à ${below}`,
			level: below,
		};
	},
	ofStock: (stock: string): Shortfall => ({
		falls: `${stock} tomberait sous une semaine de besoins`,
		stays: `${stock} resterait à une semaine de besoins ou plus`,
		level: 'une semaine de besoins',
	}),
	/** The pipes hold a day's need at most: what counts is what the line gives. */
	ofGasLine: (): Shortfall => ({
		falls: 'le gazoduc donnerait moins de la moitié de ce qui est demandé',
		stays: 'le gazoduc donnerait la moitié ou plus de ce qui est demandé',
		level: 'la moitié de ce qui est demandé',
	}),

	/** Before anything is known of a scenario. */
	/** In place of a scenario's own condition, where what passes was changed by hand. */
	accessByHand: (scenario: string) => `l’accès était celui réglé ici à la main, à partir de «\u202f${scenario}\u202f»`,
	waiting: (condition: string): Said => [plain(`Si ${condition}, et si ces hypothèses se vérifiaient, …`)],

	/** At least half of the runs fall short. */
	half: (
		condition: string,
		day: string,
		range: { readonly from: string; readonly to: string; readonly same: boolean },
		{ falls }: Shortfall,
	): Said => [
		plain(`Si ${condition}, et si ces hypothèses se vérifiaient, ${falls} au plus tard le `),
		{ text: day, is: 'day' },
		plain(' dans la moitié des simulations '),
		{
			text: range.same
				? '(dans 80 sur 100\u202f: ce jour-là).'
				: `(dans 80 sur 100\u202f: du ${range.from} ${until(range.to)}).`,
			is: 'range',
		},
	],
	/** How a range ends whose later end is not in the run. */
	laterThan: (lastDay: string) => `une date postérieure au ${lastDay}`,
	firstDay: (day: string) => `${day}, premier jour,`,

	/** Some runs fall short, but fewer than half. `early`: the day by which 10 of 100 have; null if fewer do. */
	fewer: (condition: string, of100: string, { falls }: Shortfall, lastDay: string, early: string | null): Said => [
		plain(`Si ${condition}, et si ces hypothèses se vérifiaient, dans ${runsOf100(of100)}, ${falls} au plus tard le `),
		{ text: lastDay, is: 'day' },
		...(early === null
			? []
			: [
					plain(' '),
					{ text: `(dans les 10 premières sur 100\u202f: au plus tard le ${early})`, is: 'range' } as const,
				]),
		plain('\u202f; pas dans les autres.'),
	],
	fewerThanOne: 'moins de 1',
	/** Where most of those that fall short are later back. */
	comeBack: ({ level }: Shortfall, of100: string) =>
		`Parmi les simulations où cela arrive, ${of100} sur 100 ${isOne(of100) ? 'remonte' : 'remontent'} plus tard à ${level}.`,
	allComeBack: ({ level }: Shortfall) => `Toutes les simulations où cela arrive remontent plus tard à ${level}.`,

	/** No run falls short. */
	none: (
		condition: string,
		lastDay: string,
		{ stays }: Shortfall,
		members: string,
		lowest: { readonly day: string; readonly median: string; readonly range: string } | null,
	): Said => [
		plain(`Si ${condition}, et si ces hypothèses se vérifiaient, ${stays} chaque jour jusqu’au `),
		{ text: lastDay, is: 'day' },
		plain(` dans chacune des ${members} simulations`),
		plain(
			lowest === null
				? '\u202f: les besoins seraient couverts en entier.'
				: `\u202f; le ${lowest.day}, jour le plus bas, ${lowest.median} `,
		),
		...(lowest === null ? [] : [{ text: `(dans 80 sur 100\u202f: ${lowest.range}).`, is: 'range' } as const]),
	],
	ofNeed: (share: string) => `ce serait ${share} des besoins`,
	daysOfNeed: (days: string) => `il y aurait ${some(days, 'jour', 'jours')} de besoins`,

	/** Beside a medicine figure under a tenth of need. */
	medicine: (day: string, letIn: string, dispute: string) =>
		`Le ${day}, ce scénario laisse entrer ${letIn} des médicaments nécessaires. La quantité entrée est contestée. ${dispute}`,

	below: 'La phrase cherche le premier jour sous',
	belowShort: 'sous',
	supply: (name: string) => `La phrase porte sur\u202f: ${name}`,
};
