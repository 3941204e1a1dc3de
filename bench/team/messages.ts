import type { Counts } from '#sims/ensemble/ensemble.ts';
import type { Task } from '../work.ts';

/** What a thread is asked. Each is answered once, in the order asked. */
export type Message =
	| { readonly kind: 'open'; readonly engine: number; readonly task: Task }
	| { readonly kind: 'run'; readonly first: number; readonly end: number }
	| { readonly kind: 'counts' }
	| { readonly kind: 'multiply'; readonly rounds: number };

/** The counts, where these were asked for. */
export type Answer = Counts | null;
