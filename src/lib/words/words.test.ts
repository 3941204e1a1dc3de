import { describe, expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { LABEL } from '#sims/words/en.ts';
import * as en from './en.ts';
import {
	amount,
	amountRange,
	dayAndYear,
	dayOf,
	fromBox,
	inBox,
	monthOf,
	percent,
	percentRange,
	publicationDate,
} from './numbers.ts';

/** Words that take a side, claim to know what will be, or belong to official classifications. */
const NOT_OURS =
	/\b(blockade|siege|eco-?protest|predict\w*|famine|starv\w*|ipc|phase [1-5]|deaths?|lives saved|safe level|catastroph\w*|will)\b/i;

/** Stands in for a text, and for whatever part of an object is asked for. */
const STAND_IN = new Proxy(new String('7'), {
	get(target, key) {
		const own: unknown = Reflect.get(target, key);
		return typeof own === 'function'
			? (own.bind(target) as unknown)
			: key in target || typeof key === 'symbol'
				? own
				: '7';
	},
});

/** Every text of the catalogue, with functions called on stand-ins for their numbers. */
function texts(part: unknown): string[] {
	if (typeof part === 'string') return part === '' ? [] : [part];
	if (typeof part === 'function') {
		const say = part as (...args: unknown[]) => unknown;
		return [
			[STAND_IN, 7, STAND_IN, STAND_IN, STAND_IN],
			[STAND_IN, 0, STAND_IN, STAND_IN, null],
		].flatMap((args) => texts(say(...args)));
	}
	if (Array.isArray(part) && part.every((piece) => piece !== null && typeof piece === 'object' && 'text' in piece)) {
		return [(part as { text: string }[]).map(({ text }) => text).join('')];
	}
	return part !== null && typeof part === 'object' ? Object.values(part).flatMap(texts) : [];
}

describe('the words of the page', () => {
	// Signs between numbers and words are no texts.
	const { locale: _, ...said } = en;
	const all = texts(said);

	it('are many, and none is empty or unfinished', () => {
		expect(all.length).toBeGreaterThan(200);
		for (const text of all) expect(text, JSON.stringify(text)).toMatch(/^\S(.*\S)?$/s);
		for (const text of all) expect(text).not.toMatch(/undefined|NaN|\[object/);
	});

	it('take no side and claim no knowledge of what comes, but for the fixed label, which denies it', () => {
		const ours = all.filter((text) => !LABEL.includes(text));
		for (const text of ours) expect(text).not.toMatch(NOT_OURS);
		for (const text of ours) expect(text).not.toMatch(/\bforecasts?\b/i);
	});

	it('hold the fixed label word for word', () => {
		expect(`${en.page.label.lead} ${en.page.label.rest}`).toBe(LABEL);
		expect(LABEL).toBe(
			'Illustrative projection. An if-then exercise: it shows what the chosen assumptions imply, not what will happen or did happen. Not an official classification, forecast or needs assessment.',
		);
	});

	it('make of every scenario a condition that reads on from "If"', () => {
		for (const { condition } of Object.values(karabakh2022.words.scenarios)) {
			const [only] = en.sentence.waiting(condition);
			expect(only!.text).toMatch(/^If [a-z].* and these assumptions hold, …$/);
		}
	});
});

describe('numbers', () => {
	it('never round a share to all or to nothing that is not', () => {
		expect([0, 0.004, 0.444, 0.996, 1].map(percent)).toEqual(['0 %', '<1 %', '44 %', '>99 %', '100 %'].map(nbsp));
	});

	it('have two significant figures in prose', () => {
		expect([0.0123, 4.66, 922, 26_112].map(amount)).toEqual(['0.012', '4.7', '920', '26,000']);
	});

	it('say a range once when both ends read the same', () => {
		expect(percentRange(0.361, 0.53)).toBe(nbsp('36–53 %'));
		expect(percentRange(0.501, 0.499)).toBe(nbsp('50 %'));
		expect(percentRange(0.97, 0.996)).toBe(nbsp('97 to >99 %'));
		expect(amountRange(0, 0)).toBe('0');
	});

	it('name the same calendar day whatever the zone', () => {
		expect(dayOf('2023-09-18')).toBe('18 September');
		expect(dayAndYear('2022-12-12')).toBe('12 December 2022');
		expect([monthOf('2023-01-01'), monthOf('2023-02-01')]).toEqual(['Jan 2023', 'Feb']);
	});

	it('are read from a box as they stand in it, and what is no number is none', () => {
		for (const value of [0, -1.5, 100_417, 0.1 + 0.2, 1e-7]) expect(fromBox(inBox(value))).toBeCloseTo(value, 12);
		expect([inBox(0.1 + 0.2), fromBox(' 8.6 '), fromBox(''), fromBox('8,6'), fromBox('1.2.3')]).toEqual([
			'0.3',
			8.6,
			NaN,
			NaN,
			NaN,
		]);
	});

	it('give a publication the date that it has, and no more', () => {
		expect(['2023-05-12', '2023-06', '2009'].map(publicationDate)).toEqual(['12 May 2023', 'Jun 2023', '2009']);
	});
});

function nbsp(text: string): string {
	return text.replace(' %', '\u00a0%');
}
