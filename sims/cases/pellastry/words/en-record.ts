import type { RecordWords } from '../../words.ts';
import { contested } from './en/contested.ts';
import { events } from './en/events.ts';
import { observations } from './en/observations.ts';

export const recordWords: RecordWords = {
	lead: 'What two made-up sides and a made-up paper say of the closure, for exercises on sources: who says it, who disputes it, who counted, and who only heard. Nobody said any of it.',
	events,
	observations,
	contested,
};
