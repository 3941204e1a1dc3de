import type { ReportedEvent } from '../case.ts';
import { afterwards } from './events/afterwards.ts';
import { spring } from './events/spring.ts';
import { summer } from './events/summer.ts';
import { winter } from './events/winter.ts';

/**
 * What was reported of access and supplies, and what was said of them, in order of date. Whether it happened so is
 * for the sources: each event names who says it and who disputes it.
 */
export const events: readonly ReportedEvent[] = [...winter, ...spring, ...summer, ...afterwards];
