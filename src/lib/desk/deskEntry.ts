/** The desk as one of the exercises that a class can go through: what a list says of it. It has weeks and no steps. */
import { words } from '../words/words.ts';
import { FIRST_SETTING } from './deskLog.ts';

export const DESK_ENTRY = {
	title: words.desk.title,
	aim: words.desk.aim,
	/** Of a lesson. */
	minutes: 45,
	weeks: FIRST_SETTING.weeks,
} as const;
