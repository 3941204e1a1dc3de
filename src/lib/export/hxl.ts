/**
 * Tags of the Humanitarian Exchange Language (hxlstandard.org). A figure of a run is an `#indicator` and nothing else:
 * the tags for people affected, in need or by severity are for what was counted among people, and are no tags here.
 */
import type { Column } from './table.ts';

type Hashtag = '#date' | '#meta' | '#indicator';

/** @param attributes any text: "p2.5" becomes `+p2_5` */
export function tag(hashtag: Hashtag, ...attributes: readonly string[]): string {
	return [hashtag, ...attributes.map((text) => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_'))].join('+');
}

/** What every row says of itself, wherever it is copied to. */
export const SYNTHETIC: Column = { name: 'synthetic', tag: tag('#meta', 'synthetic') };

/** The day of a row, and what it is. */
export const DAY_COLUMNS: readonly Column[] = [
	{ name: 'date', tag: tag('#date'), isDate: true },
	{ name: 'day', tag: tag('#meta', 'day', 'num') },
	SYNTHETIC,
];
