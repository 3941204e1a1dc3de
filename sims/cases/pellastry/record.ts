import type { CaseRecord } from '../case.ts';
import { events } from './events.ts';
import { observations } from './observations.ts';
import { recordWords } from './words/en-record.ts';

/** What is said to have been reported of a place that does not exist. No publication prompted it. */
export const pellastryRecord: CaseRecord = { events, observations, words: recordWords };
