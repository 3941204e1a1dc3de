/** Where the lines of a served share run in its small chart. */
import { line } from 'd3';
import type { DeskWeek, ServiceId } from '#sims/desk/week.ts';

export const SERVED_WIDTH = 300;
export const SERVED_HEIGHT = 120;

export function servedShare({ served }: DeskWeek, service: ServiceId): number {
	return served[service].delivered / served[service].needed;
}

/**
 * @param week from 0
 * @param weeks of the whole desk
 */
export function servedX(week: number, weeks: number): number {
	return (SERVED_WIDTH * week) / (weeks - 1);
}

export function servedY(share: number): number {
	return SERVED_HEIGHT * (1 - share);
}

/**
 * @param shares of need, from the first week on: a desk that is not at its end has fewer
 * @param weeks of the whole desk
 */
export function servedPath(shares: readonly number[], weeks: number): string {
	const path = line<number>((_, week) => servedX(week, weeks), servedY).digits(1);
	return path([...shares]) ?? '';
}
