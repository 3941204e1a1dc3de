import type { CaseEvidence } from '../case.ts';
import { sources } from './sources.ts';
import { assumptionNotes } from './words/en/notes.ts';

export const pellastryEvidence: CaseEvidence = { sources, words: { assumptionNotes } };
