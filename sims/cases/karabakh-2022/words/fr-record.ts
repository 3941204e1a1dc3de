import type { RecordWords } from '../../words.ts';
import { article } from './fr/article.ts';
import { contested } from './fr/contested.ts';
import { afterwards } from './fr/events/afterwards.ts';
import { spring } from './fr/events/spring.ts';
import { summer } from './fr/events/summer.ts';
import { winter } from './fr/events/winter.ts';
import { observations } from './fr/observations.ts';

export const recordWords: RecordWords = {
	lead: 'Ce qui a été rapporté de la fermeture, par qui, et qui le conteste. Presque toutes les quantités viennent des autorités de facto du Haut-Karabakh, une partie au différend\u202f; les Nations Unies n’ont pas pu les vérifier. Les chiffres officiels de l’Azerbaïdjan sont eux aussi ceux d’une partie.',
	events: { ...winter, ...spring, ...summer, ...afterwards },
	observations,
	contested,
	article,
};
