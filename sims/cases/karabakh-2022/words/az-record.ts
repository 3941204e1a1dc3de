import type { RecordWords } from '../../words.ts';
import { article } from './az/article.ts';
import { contested } from './az/contested.ts';
import { afterwards } from './az/events/afterwards.ts';
import { spring } from './az/events/spring.ts';
import { summer } from './az/events/summer.ts';
import { winter } from './az/events/winter.ts';
import { observations } from './az/observations.ts';

export const recordWords: RecordWords = {
	lead: 'Bağlanma haqqında nə bildirilib, bunu kim bildirib və kim mübahisələndirir. Demək olar ki, bütün kəmiyyətlər mübahisənin tərəfi olan Dağlıq Qarabağın de-fakto hakimiyyət orqanlarından gəlir; Birləşmiş Millətlər Təşkilatı onları yoxlaya bilməyib. Azərbaycanın rəsmi rəqəmləri də tərəflərdən birinin rəqəmləridir.',
	events: { ...winter, ...spring, ...summer, ...afterwards },
	observations,
	contested,
	article,
};
