/** A talk as it is handed on, in files and in links. */
import type { Parcel } from '../parcel/parcel.ts';
import { caseIn } from '../state/link/caseIn.ts';
import { words } from '../words/words.ts';
import { parseTalk } from './parseTalk.ts';
import type { Talk } from './talk.ts';

export const TALK: Parcel<Talk> = {
	name: 'talk',
	field: 'corridorTalk',
	format: 1,
	largestBytes: 400_000,
	say: words.talk,
	parse: parseTalk,
	cases: ({ steps }) => steps.map(({ state }) => caseIn(state)),
};
