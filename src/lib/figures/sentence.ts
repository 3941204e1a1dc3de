/** The sentence above the figures, from a settled run. */
import type { Case } from '#sims/cases/case.ts';
import { addDays } from '#sims/model/calendar.ts';
import { NEVER } from '#sims/model/firstDays.ts';
import type { StoreGroup, StoreId } from '#sims/model/store.ts';
import { phaseOn } from '#sims/scenarios/spans.ts';
import type { Scenario } from '#sims/scenarios/scenario.ts';
import type { Shown } from '../state/projection.svelte.ts';
import { amount, amountRange, count, dayAndYear, dayOf, percent, percentRange } from '../words/numbers.ts';
import type { Said, Shortfall } from '../words/en/sentence.ts';
import { words } from '../words/words.ts';
import { type Answer, answerOf } from './answer.ts';
import { conditionOf } from './condition.ts';
import { SHARE_SERIES, type View, spreadOn } from './panel.ts';

/** What the sentence is asked: plain values, so that it can be read without a page. */
export interface Question {
	readonly case: Case;
	readonly view: View;
	readonly focus: StoreGroup;
	readonly store: StoreId;
	/** Day of the cursor, for what a medicine figure lets in. */
	readonly day: number;
}

export interface Sentence {
	readonly parts: Said;
	/** Where most of the runs that fall short are later back. */
	readonly comeBack: string | null;
	/** What has to stand beside it: what the scenario lets in, where hardly any medicine is given. */
	readonly note: string | null;
	/** The whole of it as one text. */
	readonly text: string;
}

/** Below this a medicine figure says what the scenario lets in, and who disputes it. */
const LOW_MEDICINE = 0.1;
/** Beyond this a day and a month name two days. */
const ONE_YEAR_DAYS = 365;

/** The sentence of a run, for a level that is the one of its request. */
export function sentenceOf(shown: Shown, question: Question): Sentence {
	const answer = answerOf(shown, question.view, question.focus, question.store);
	return complete(partsOf(answer, shown, question), comeBack(answer, shown, question), medicineNote(shown, question));
}

/** The condition alone, before anything is known. */
export function waitingSentence(shownCase: Case, scenario: Scenario): Sentence {
	return complete(words.sentence.waiting(conditionOf(shownCase, scenario)), null, null);
}

function complete(parts: Said, comeBack: string | null, note: string | null): Sentence {
	const sentences = [parts.map(({ text }) => text).join(''), comeBack, note];
	return { parts, comeBack, note, text: sentences.filter((text) => text !== null).join(' ') };
}

/** What the sentence says falls short. */
export function shortfallOf(
	level: number,
	{ view, focus, store }: Pick<Question, 'view' | 'focus' | 'store'>,
): Shortfall {
	const say = words.sentence;
	if (view === 'share') return say.ofSupply(say.supplies[focus], level);
	return store === 'pipelineGas' ? say.ofGasLine() : say.ofStock(say.stocks[store]);
}

function comeBack(answer: Answer, shown: Shown, question: Question): string | null {
	if (answer.kind === 'none' || answer.back === null) return null;
	const shortfall = shortfallOf(shown.request.level, question);
	if (answer.back === 1) return words.sentence.allComeBack(shortfall);
	return words.sentence.comeBack(shortfall, String(Math.min(99, Math.round(answer.back * 100))));
}

function partsOf(answer: Answer, shown: Shown, question: Question): Said {
	const { case: shownCase, view } = question;
	const say = words.sentence;
	const { scenario } = shown.request;
	const condition = conditionOf(shownCase, scenario);
	const shortfall = shortfallOf(shown.request.level, question);
	const dateOf = (day: number) => (scenario.days > ONE_YEAR_DAYS ? dayAndYear : dayOf)(addDays(scenario.start, day));
	const lastDay = dateOf(scenario.days - 1);
	switch (answer.kind) {
		case 'half': {
			const { early, median, late } = answer;
			const day = median === 0 ? say.firstDay(dateOf(0)) : dateOf(median);
			const to = late === NEVER ? say.laterThan(lastDay) : dateOf(late);
			return say.half(condition, day, { from: dateOf(early), to, same: early === late }, shortfall);
		}
		case 'fewer': {
			const { share, early } = answer;
			const runs = share < 0.005 ? say.fewerThanOne : String(Math.min(49, Math.round(share * 100)));
			return say.fewer(condition, runs, shortfall, lastDay, early === NEVER ? null : dateOf(early));
		}
		case 'none': {
			const { lowest, lowestDay, members } = answer;
			const inFull = view === 'share' && lowest.low === 1;
			const around =
				view === 'share'
					? { median: say.ofNeed(percent(lowest.median)), range: percentRange(lowest.low, lowest.high) }
					: { median: say.daysOfNeed(amount(lowest.median)), range: amountRange(lowest.low, lowest.high) };
			return say.none(
				condition,
				lastDay,
				shortfall,
				count(members),
				inFull ? null : { day: dateOf(lowestDay), ...around },
			);
		}
	}
}

function medicineNote(shown: Shown, { case: shownCase, view, focus, day }: Question): string | null {
	const bands = shown.bands.get(SHARE_SERIES.medicine.main);
	if (view !== 'share' || focus !== 'medicine' || bands === undefined) return null;
	const { scenario, level } = shown.request;
	const on = Math.min(day, scenario.days - 1);
	if (level > LOW_MEDICINE && spreadOn(bands, on).median >= LOW_MEDICINE) return null;
	const letIn = percent(phaseOn(scenario, on)?.medicineShare ?? 0);
	const dispute = shownCase.words.assumptionDisputes.medicineReliefScale ?? '';
	return words.sentence.medicine(dayOf(addDays(scenario.start, on)), letIn, dispute);
}
