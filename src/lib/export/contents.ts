/** The words of a picture, from their full length to the shortest that still says all that must be said. */
import { listed } from '../words/joined.ts';
import { words } from '../words/words.ts';
import { count } from '../words/numbers.ts';
import type { About } from './about.ts';
import type { Content } from './arrange.ts';
import type { Opening } from './opening.ts';
import { qrOf } from './qr.ts';
import type { Taken } from './takeFigure.ts';
import type { Run } from './wrap.ts';

/** A longer address is written on no sheet of a given height: it would stand in smaller words than all else. */
const LONGEST_WRITTEN = 320;
/** How many changes are named where there is no room for all. */
const SHORTENED = [12, 6, 3, 1];

/** @param unlimited whether the sheet has room for any length */
export function contentsOf(taken: Taken, about: About, opening: Opening, unlimited: boolean): readonly Content[] {
	const { label } = words.page;
	const qr = opening.kind === 'public' ? qrOf(opening.link) : null;
	const common = {
		title: titleRuns(taken),
		sentence: about.sentence,
		label: [
			{ text: `${label.lead} `, weight: 600 },
			{ text: label.rest, weight: 400 },
			...(about.madeUp === null ? [] : [{ text: ` ${about.madeUp}`, weight: 600 }]),
		],
		legend: taken.legend,
		qr,
	};
	const changes = about.changed.length;
	const lengths = unlimited ? [changes] : [changes, ...SHORTENED.filter((most) => most < changes)];
	return lengths.map((most) => ({
		...common,
		notes: notesOf(about, most, opening, qr !== null, unlimited),
	}));
}

function notesOf(about: About, most: number, opening: Opening, scans: boolean, unlimited: boolean): string[] {
	const say = words.exporting.picture;
	const left = about.changed.length - most;
	const changed = [...about.changed.slice(0, most), ...(left > 0 ? [words.pictures.moreChanges(count(left))] : [])];
	return [
		...(changed.length === 0 ? [] : [say.changed(listed(changed))]),
		`${about.leavesOut} ${about.whoseWord}`,
		...(about.publishers.length === 0 ? [] : [say.sources(listed(about.publishers))]),
		say.foot(about.version, about.scenario, about.runs, about.seed, about.dates),
		howToOpen(opening, scans, unlimited),
	];
}

function howToOpen(opening: Opening, scans: boolean, unlimited: boolean): string {
	const say = words.pictures.toOpen;
	if (opening.kind === 'file') return say.fromFile;
	if (scans && opening.kind === 'public') return say.scan(opening.site);
	if (!unlimited && opening.link.length > LONGEST_WRITTEN) return say.longLink(new URL(opening.link).origin);
	return say.link(opening.link);
}

/** The name stands out of the title that begins with it. */
function titleRuns({ name, title }: Taken): Run[] {
	if (!title.startsWith(name)) return [{ text: title, weight: 650 }];
	return [
		{ text: name, weight: 650 },
		{ text: title.slice(name.length), weight: 400 },
	];
}
