import type { RecordWords } from '../../words.ts';
import { article } from './en/article.ts';
import { contested } from './en/contested.ts';
import { afterwards } from './en/events/afterwards.ts';
import { spring } from './en/events/spring.ts';
import { summer } from './en/events/summer.ts';
import { winter } from './en/events/winter.ts';
import { observations } from './en/observations.ts';

export const recordWords: RecordWords = {
	lead: 'What was reported of the closure, by whom, and who disputes it. Nearly all quantities come from the de facto authorities of Nagorno-Karabakh, a party to the dispute; the United Nations could not verify them. Official figures of Azerbaijan are those of a party too.',
	events: { ...winter, ...spring, ...summer, ...afterwards },
	observations,
	contested,
	article,
};
