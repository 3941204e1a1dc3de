/** What a class answered, added up. Nothing here knows who is right. */
import type { Answer, HandIn } from '../lesson/answers.ts';
import type { Sketch } from '../sketch/sketch.ts';

/** Hand-ins to one exercise; two that say the same with other words are two exercises. */
export interface Group {
	readonly title: string;
	readonly fingerprint: string;
	readonly handIns: readonly HandIn[];
}

/**
 * Of those that say the same to the letter only the first.
 *
 * @param saidOf what is handed in, as plain data
 */
export function withoutRepeats<T>(all: readonly T[], saidOf: (one: T) => unknown): readonly T[] {
	const texts = all.map((one) => JSON.stringify(saidOf(one)));
	const first = new Map(texts.map((text, at) => [text, at] as const).reverse());
	return all.filter((_, at) => first.get(texts[at]!) === at);
}

/** The largest group first; of groups as large, the one that came first. */
export function byExercise(handIns: readonly HandIn[]): readonly Group[] {
	const groups = new Map<string, HandIn[]>();
	for (const handIn of handIns) {
		const { fingerprint } = handIn.exercise;
		groups.set(fingerprint, [...(groups.get(fingerprint) ?? []), handIn]);
	}
	return [...groups.entries()]
		.map(([fingerprint, all]) => ({ fingerprint, title: all[0]!.exercise.title, handIns: all }))
		.sort((a, b) => b.handIns.length - a.handIns.length);
}

/** The answers of one kind to a step, from 0, each with its name. */
export function answersTo<K extends Answer['kind']>(
	handIns: readonly HandIn[],
	step: number,
	kind: K,
): readonly { readonly name: string | null; readonly answer: Extract<Answer, { kind: K }> }[] {
	return handIns.flatMap(({ name, answers }) => {
		const answer = answers[step] ?? null;
		return answer?.kind === kind ? [{ name, answer: answer as Extract<Answer, { kind: K }> }] : [];
	});
}

export function sketchesOf(handIns: readonly HandIn[], step: number): readonly Sketch[] {
	return answersTo(handIns, step, 'sketch').map(({ answer }) => answer.sketch);
}

/** How many chose each option. */
export function chosenCounts(chosen: readonly (readonly number[])[], options: number): readonly number[] {
	return Array.from({ length: options }, (_, option) => chosen.filter(([first]) => first === option).length);
}

export interface Ranked {
	/** Its number from 0. */
	readonly option: number;
	/** The sum of its places, from 1: the lower, the nearer to the front it was put. */
	readonly sum: number;
	/** How many put it first. */
	readonly first: number;
}

/** The options of an order, by the sum of the places they were given; of equal sums, the one put first more often. */
export function rankSums(orders: readonly (readonly number[])[], options: number): readonly Ranked[] {
	const whole = orders.filter((order) => order.length === options);
	return Array.from({ length: options }, (_, option) => ({
		option,
		sum: whole.reduce((sum, order) => sum + order.indexOf(option) + 1, 0),
		first: whole.filter(([first]) => first === option).length,
	})).sort((a, b) => a.sum - b.sum || b.first - a.first || a.option - b.option);
}

/** How many answers to a step were given after later steps had been seen, and how many decisions were changed then. */
export function latenessOf(
	handIns: readonly HandIn[],
	at: number,
): { readonly late: number; readonly changed: number } {
	const answers = handIns.flatMap(({ answers }) => answers[at] ?? []);
	return {
		late: answers.filter((answer) => 'after' in answer).length,
		changed: answers.filter((answer) => 'later' in answer).length,
	};
}
