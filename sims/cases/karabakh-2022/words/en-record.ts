import type { RecordWords } from '../../words.ts';
import { contested } from './en/contested.ts';
import { spring } from './en/events/spring.ts';
import { summer } from './en/events/summer.ts';
import { winter } from './en/events/winter.ts';
import { observations } from './en/observations.ts';

export const recordWords: RecordWords = {
	events: { ...winter, ...spring, ...summer },
	observations,
	contested,
};
