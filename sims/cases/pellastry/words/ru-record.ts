import type { RecordWords } from '../../words.ts';
import { contested } from './ru/contested.ts';
import { events } from './ru/events.ts';
import { observations } from './ru/observations.ts';

export const recordWords: RecordWords = {
	lead: 'Что говорят о закрытии две придуманные стороны и придуманная газета — для заданий об источниках: кто это говорит, кто оспаривает, кто считал, а кто только слышал. На деле никто ничего из этого не говорил.',
	events,
	observations,
	contested,
};
