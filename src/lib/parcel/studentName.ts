/** What a student wants to be called on what is handed in. Null: nothing. */
import * as v from 'valibot';
import { words } from '../words/words.ts';
import { isLine, printable } from './parts.ts';

export const LONGEST_NAME = 60;

export const studentName = v.nullable(
	v.custom<string>(
		(value) => typeof value === 'string' && isLine(value, LONGEST_NAME),
		words.lesson.allowed.line(String(LONGEST_NAME)),
	),
);

export function nameTyped(typed: string): string | null {
	const name = printable(typed).replaceAll(/\s+/g, ' ').trim();
	return isLine(name, LONGEST_NAME) ? name : null;
}
