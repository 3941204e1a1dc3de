/** Everything that leaves the page as a file. Loaded when a reader first asks for one. */
import type { Case } from '#sims/cases/case.ts';
import type { Figure } from '../figures/drawn.ts';
import type { Shown } from '../state/projection.svelte.ts';
import { aboutOf } from './about.ts';
import { bandsCsv } from './csv.ts';
import { fileName } from './download.ts';
import { compose, take } from './picture.ts';
import { pngOf } from './png.ts';

export interface Order {
	readonly case: Case;
	readonly shown: Shown;
	readonly sentence: string;
	readonly link: string;
	/** What a reader calls the scenario. */
	readonly title: string | null;
	readonly what: { readonly format: 'csv' } | { readonly format: 'svg' | 'png'; readonly figure: Figure };
}

export interface Made {
	readonly file: Blob;
	readonly name: string;
	/** false: a picture whose fonts could not be read. */
	readonly withFonts: boolean;
}

/** Makes a file of what is on the screen as it is called. Throws an Error with a sentence for the reader. */
export async function make({ case: shownCase, shown, sentence, link, title, what }: Order): Promise<Made> {
	const about = aboutOf(shownCase, shown, sentence, link, title);
	const nameOf = (figure: string) =>
		fileName(shown.request.scenario.name, about.changed.length > 0, figure, what.format);
	if (what.format === 'csv') {
		const file = new Blob([bandsCsv(about, shown)], { type: 'text/csv;charset=utf-8' });
		return { file, name: nameOf('bands'), withFonts: true };
	}
	// Before anything is waited for: the figure may be another one a moment later.
	const taken = take(what.figure);
	const picture = await compose(taken, about);
	const file = what.format === 'png' ? await pngOf(picture) : new Blob([picture.svg], { type: 'image/svg+xml' });
	return { file, name: nameOf(what.figure.id), withFonts: picture.withFonts };
}
