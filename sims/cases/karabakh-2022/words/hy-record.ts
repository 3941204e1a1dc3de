import type { RecordWords } from '../../words.ts';
import { article } from './hy/article.ts';
import { contested } from './hy/contested.ts';
import { afterwards } from './hy/events/afterwards.ts';
import { spring } from './hy/events/spring.ts';
import { summer } from './hy/events/summer.ts';
import { winter } from './hy/events/winter.ts';
import { observations } from './hy/observations.ts';

export const recordWords: RecordWords = {
	lead: 'Ինչ է հաղորդվել փակման մասին, ում կողմից և ով է դա վիճարկում։ Գրեթե բոլոր քանակները գալիս են Լեռնային Ղարաբաղի դե ֆակտո իշխանություններից, որոնք վեճի կողմ են. Միավորված ազգերի կազմակերպությունը չի կարողացել դրանք ստուգել։ Ադրբեջանի պաշտոնական թվերը նույնպես վեճի կողմի թվեր են։',
	events: { ...winter, ...spring, ...summer, ...afterwards },
	observations,
	contested,
	article,
};
