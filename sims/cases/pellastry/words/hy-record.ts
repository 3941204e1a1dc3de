import type { RecordWords } from '../../words.ts';
import { contested } from './hy/contested.ts';
import { events } from './hy/events.ts';
import { observations } from './hy/observations.ts';

export const recordWords: RecordWords = {
	lead: 'Ինչ են ասում փակման մասին երկու հորինված կողմերը և մի հորինված թերթ՝ աղբյուրների հետ աշխատելու առաջադրանքների համար. ով է ասում, ով է վիճարկում, ով է հաշվել և ով է միայն լսել։ Այս ամենից ոչինչ ոչ ոք չի ասել։',
	events,
	observations,
	contested,
};
