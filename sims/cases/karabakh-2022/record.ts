import type { CaseRecord } from '../case.ts';
import { article } from './article.ts';
import { events } from './events.ts';
import { observations } from './observations.ts';
import { recordWords } from './words/en-record.ts';

/** What was reported from December 2022 to September 2023, by whom, and who disputes it. */
export const karabakh2022Record: CaseRecord = { events, observations, article, words: recordWords };
