import type { StoreGroup, StoreId } from '#sims/model/store.ts';
import { agreed } from './agreed.ts';

/** A stretch of the sentence, and what it is in it: only the day is set apart in bold, and the range follows it. */
export interface Part {
	readonly text: string;
	readonly is?: 'day' | 'range';
}
export type Said = readonly Part[];

const plain = (text: string): Part => ({ text });

/** What falls short, in the middle of a sentence, and how that reads. */
export interface Shortfall {
	/** "обеспеченность питанием опустилась бы ниже половины потребности". */
	readonly falls: string;
	/** "обеспеченность питанием оставалась бы не ниже половины потребности". */
	readonly stays: string;
	/** In the genitive, behind "ниже" and "до": "половины потребности". */
	readonly level: string;
}

/** In the instrumental, behind "обеспеченность". */
const SUPPLIES: Readonly<Record<StoreGroup, string>> = {
	food: 'питанием',
	medicine: 'лекарствами (семь программ вместе)',
	energy: 'теплом для отопления и готовки',
};

/** All of them plural, so that one verb serves them. */
const STOCKS: Readonly<Record<Exclude<StoreId, 'pipelineGas'>, string>> = {
	cereals: 'запасы хлеба и круп',
	pulses: 'запасы бобовых',
	oil: 'запасы масел и жиров',
	sugar: 'запасы сахара',
	animal: 'запасы мяса, яиц и молочного',
	vegetables: 'запасы овощей и фруктов',
	potatoes: 'запасы картофеля',
	infantFormula: 'запасы детской смеси',
	insulin: 'запасы инсулина',
	cardiovascular: 'запасы лекарств для сердца и от давления',
	otherChronic: 'запасы лекарств от эпилепсии, астмы и ХОБЛ',
	dialysis: 'запасы материалов для диализа',
	maternal: 'запасы для акушерской помощи',
	acute: 'запасы для лечения острых состояний',
	surgery: 'запасы материалов для плановых операций',
	lpg: 'запасы газа в баллонах',
	reservoir: 'запасы воды для ГЭС',
	motorFuel: 'запасы моторного топлива',
};

/** In the genitive. */
function levelOfNeed(level: number): string {
	if (level === 0.5) return 'половины потребности';
	if (level === 0.25) return 'четверти потребности';
	if (level === 0.1) return 'десятой части потребности';
	return `${Math.round(level * 100)}\u00a0% потребности`;
}

/**
 * The sentence above the figures: the condition, the conclusion, its range. Dates and numbers come formatted. A condition is a
 * clause in the present indicative, without a comma at its end.
 */
export const sentence = {
	levelOfNeed,

	supplies: SUPPLIES,
	stocks: STOCKS,

	ofSupply(supply: string, level: number): Shortfall {
		const below = levelOfNeed(level);
		return {
			falls: `обеспеченность ${supply} опустилась бы ниже ${below}`,
			stays: `обеспеченность ${supply} оставалась бы не ниже ${below}`,
			level: below,
		};
	},
	ofStock: (stock: string): Shortfall => ({
		falls: `${stock} опустились бы ниже недельной потребности`,
		stays: `${stock} оставались бы не ниже недельной потребности`,
		level: 'недельной потребности',
	}),
	/** The pipes hold a day's need at most: what counts is what the line gives. */
	ofGasLine: (): Shortfall => ({
		falls: 'подача по газопроводу опустилась бы ниже половины запрашиваемого',
		stays: 'подача по газопроводу оставалась бы не ниже половины запрашиваемого',
		level: 'половины запрашиваемого',
	}),

	/** Before anything is known of a scenario. */
	/** In place of a scenario's own condition, where what passes was changed by hand. */
	accessByHand: (scenario: string) => `доступ такой, как задано здесь вручную на основе сценария «${scenario}»`,
	waiting: (condition: string): Said => [plain(`Если ${condition}, то при этих допущениях…`)],

	/** At least half of the runs fall short. */
	half: (
		condition: string,
		day: string,
		range: { readonly from: string; readonly to: string; readonly same: boolean },
		{ falls }: Shortfall,
	): Said => [
		plain(`Если ${condition}, то при этих допущениях в половине прогонов ${falls} к `),
		{ text: day, is: 'day' },
		plain(' '),
		{ text: range.same ? '(в 80 из 100: в тот же день).' : `(в 80 из 100: ${range.from} — ${range.to}).`, is: 'range' },
	],
	/** How a range ends whose later end is not in the run. */
	laterThan: (lastDay: string) => `позже ${lastDay}`,
	/** Behind "к". */
	firstDay: (day: string) => `${day}, первому дню`,

	/** Some runs fall short, but fewer than half. `early`: the day by which 10 of 100 have; null if fewer do. */
	fewer: (condition: string, of100: string, { falls }: Shortfall, lastDay: string, early: string | null): Said => [
		plain(`Если ${condition}, то при этих допущениях в ${of100} из 100 прогонов ${falls} к `),
		{ text: lastDay, is: 'day' },
		...(early === null ? [] : [plain(' '), { text: `(в первых 10 из 100: к ${early})`, is: 'range' } as const]),
		plain('; в остальных — нет.'),
	],
	fewerThanOne: 'менее чем 1',
	/** Where most of those that fall short are later back. */
	comeBack: ({ level }: Shortfall, of100: string) =>
		`Из прогонов, где это происходит, ${of100} из 100 позже снова доходят до ${level}.`,
	allComeBack: ({ level }: Shortfall) => `Все прогоны, где это происходит, позже снова доходят до ${level}.`,

	/** No run falls short. */
	none: (
		condition: string,
		lastDay: string,
		{ stays }: Shortfall,
		members: string,
		lowest: { readonly day: string; readonly median: string; readonly range: string } | null,
	): Said => [
		plain(`Если ${condition}, то при этих допущениях ${stays} каждый день до `),
		{ text: lastDay, is: 'day' },
		plain(` включительно во всех прогонах (их ${members})`),
		plain(
			lowest === null
				? ': потребность была бы покрыта полностью.'
				: `; в день с наименьшим значением, ${lowest.day}, ${lowest.median} `,
		),
		...(lowest === null ? [] : [{ text: `(в 80 из 100: ${lowest.range}).`, is: 'range' } as const]),
	],
	ofNeed: (share: string) => `было бы покрыто ${share} потребности`,
	daysOfNeed: (days: string) => `запаса было бы на ${days} ${agreed(days, 'день', 'дня', 'дней')} потребности`,

	/** Beside a medicine figure under a tenth of need. */
	medicine: (day: string, letIn: string, dispute: string) =>
		`В этом сценарии ${day} пропускается ${letIn} нужных лекарств. Сколько их поступило, оспаривается. ${dispute}`,

	below: 'Фраза спрашивает о первом дне ниже',
	belowShort: 'ниже',
	supply: (name: string) => `О чём фраза: ${name}`,
};
