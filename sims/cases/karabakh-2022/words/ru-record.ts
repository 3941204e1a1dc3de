import type { RecordWords } from '../../words.ts';
import { article } from './ru/article.ts';
import { contested } from './ru/contested.ts';
import { afterwards } from './ru/events/afterwards.ts';
import { spring } from './ru/events/spring.ts';
import { summer } from './ru/events/summer.ts';
import { winter } from './ru/events/winter.ts';
import { observations } from './ru/observations.ts';

export const recordWords: RecordWords = {
	lead: 'Что сообщалось о закрытии, кем и кто это оспаривает. Почти все количества исходят от властей де-факто Нагорного Карабаха, то есть от стороны спора; Организация Объединённых Наций не смогла их проверить. Официальные данные Азербайджана — тоже данные стороны.',
	events: { ...winter, ...spring, ...summer, ...afterwards },
	observations,
	contested,
	article,
};
