import type { RecordWords } from '../../words.ts';
import { contested } from './az/contested.ts';
import { events } from './az/events.ts';
import { observations } from './az/observations.ts';

export const recordWords: RecordWords = {
	lead: 'İki uydurma tərəfin və bir uydurma qəzetin bağlanma haqqında dedikləri; mənbələr üzrə tapşırıqlar üçündür: kim deyir, kim mübahisələndirir, kim sayıb, kim isə yalnız eşidib. Bunların heç birini heç kim deməyib.',
	events,
	observations,
	contested,
};
