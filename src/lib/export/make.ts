/** Everything that leaves the page as a file. Loaded when a reader first asks for one. */
import type { Case } from '#sims/cases/case.ts';
import type { Figure } from '../figures/drawn.ts';
import type { Shown } from '../state/projection.svelte.ts';
import { type About, type Answered, aboutOf } from './about.ts';
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
	readonly what: { readonly format: 'csv' } | PictureOrder['what'];
}

/** A picture of a figure, whatever it is drawn from. */
export interface PictureOrder extends Omit<Order, 'shown' | 'what'> {
	readonly shown: Answered;
	readonly what: { readonly format: 'svg' | 'png'; readonly figure: Figure };
}

export interface Made {
	readonly file: Blob;
	readonly name: string;
	/** false: a picture whose fonts could not be read. */
	readonly withFonts: boolean;
}

/** Makes a file of what is on the screen as it is called. Throws an Error with a sentence for the reader. */
export async function make({ what, ...order }: Order): Promise<Made> {
	if (what.format !== 'csv') return makePicture({ ...order, what });
	const about = aboutOf(order.case, order.shown, order.sentence, order.link, order.title);
	const file = new Blob([bandsCsv(about, order.shown)], { type: 'text/csv;charset=utf-8' });
	return { file, name: nameOf(order, about, 'bands', 'csv'), withFonts: true };
}

/** The same for a picture alone. */
export async function makePicture({ what, ...order }: PictureOrder): Promise<Made> {
	const about = aboutOf(order.case, order.shown, order.sentence, order.link, order.title);
	// Before anything is waited for: the figure may be another one a moment later.
	const taken = take(what.figure);
	const picture = await compose(taken, about);
	const file = what.format === 'png' ? await pngOf(picture) : new Blob([picture.svg], { type: 'image/svg+xml' });
	return { file, name: nameOf(order, about, what.figure.id, what.format), withFonts: picture.withFonts };
}

function nameOf({ shown }: { shown: Answered }, about: About, what: string, format: 'csv' | 'svg' | 'png'): string {
	return fileName(shown.request.scenario.name, about.changed.length > 0, what, format);
}
