import { plural } from '../plural.ts';

const forms = /* @__PURE__ */ plural('ru');

/**
 * What agrees with a number as it is written: `agreed('21', 'день', 'дня', 'дней')`. Of a range the end counts, "4–7 дней"; a
 * fraction takes the form of 2 to 4, "5,3 дня".
 */
export function agreed(shown: number | string, one: string, few: string, many: string): string {
	const number = /(\d[\d\s]*)(,\d+)?\D*$/.exec(String(shown).replace('.', ','));
	if (number === null) return many;
	return number[2] === undefined ? forms(number[1]!, { one, few, many, other: few }) : few;
}

/** A text with one full stop at its end: dates with a year bring theirs, "2023 г.". */
export function ended(text: string): string {
	return text.endsWith('.') ? text : `${text}.`;
}
