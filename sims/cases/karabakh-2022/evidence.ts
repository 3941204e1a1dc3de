import type { CaseEvidence } from '../case.ts';
import { sources } from './sources.ts';
import { assumptionNotes } from './words/en/notes.ts';

export const karabakh2022Evidence: CaseEvidence = { sources, words: { assumptionNotes } };
