import type { RecordWords } from '../../words.ts';
import { contested } from './fr/contested.ts';
import { events } from './fr/events.ts';
import { observations } from './fr/observations.ts';

export const recordWords: RecordWords = {
	lead: 'Ce que deux parties imaginaires et un journal imaginaire disent de la fermeture, pour des exercices sur les sources\u202f: qui le dit, qui le conteste, qui a compté, et qui a seulement entendu dire. Personne n’a rien dit de tout cela.',
	events,
	observations,
	contested,
};
