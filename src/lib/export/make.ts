/** Everything that leaves the page as a file. Loaded when a reader first asks for one. */
import type { Case } from '#sims/cases/case.ts';
import type { Fingerprint } from '#sims/ensemble/fingerprint.ts';
import type { Figure } from '../figures/drawn.ts';
import type { Choice } from '../state/choice.ts';
import { plainJson } from '../state/picture/found.ts';
import type { Shown } from '../state/projection.svelte.ts';
import { words } from '../words/words.ts';
import { type About, type Answered, aboutOf } from './about.ts';
import { type Ending, fileName } from './download.ts';
import { fontFaces } from './fonts.ts';
import type { Look } from './layouts.ts';
import { openingOf } from './opening.ts';
import { type Picture, compose } from './picture.ts';
import { pngOf } from './png.ts';
import { scenarioFile } from './scenarioJson.ts';
import { type AskedTable, TABLE_ENDINGS, tableFile } from './tableFile.ts';
import { take } from './takeFigure.ts';

export interface Order {
	readonly case: Case;
	/** What the reader chose, and the figures of it. */
	readonly choice: Choice;
	readonly shown: Shown;
	readonly fingerprint: Fingerprint | null;
	/** The sentence above the figures, as one text. */
	readonly sentence: string;
	/** The whole address that opens what is on the screen. */
	readonly link: string;
}

/** A picture of a figure, whatever it is drawn from. */
export interface PictureOrder extends Omit<Order, 'shown'> {
	readonly shown: Answered | Shown;
	/** The path of the page that the figure stands on, behind the address of the site. Default: the first page. */
	readonly page?: string;
	/** Where readers find the site; null: not known. Default: the address that it was built for. */
	readonly site?: string | null;
	readonly figure: Figure;
	/** What the figure itself says, where that is another sentence. */
	readonly says?: string | undefined;
	readonly look: Look;
	/** Whether what is on the screen is still what this was asked of. Default: it is. */
	readonly isCurrent?: () => boolean;
}

export interface Made {
	readonly file: Blob;
	readonly name: string;
	/** false: a picture whose fonts could not be read. */
	readonly withFonts: boolean;
}

/** Figures as a table. Throws an Error with a sentence for the reader. */
export async function makeTable(order: Order, asked: AskedTable): Promise<Made> {
	const about = aboutIn(order, asked.what === 'comparison' ? asked.sentence : order.sentence, '');
	const file = await tableFile(asked, about, order);
	return { file, name: nameOf(order, about, asked.what, TABLE_ENDINGS[asked.what]), withFonts: true };
}

/** Lays a picture out from what is on the screen. Throws an Error with a sentence for the reader. */
export async function layOut(order: PictureOrder): Promise<Picture> {
	const { sentence, says, page = '', figure, look } = order;
	// All else is done at once, so that words, drawing and scenario are of the same moment.
	const fonts = await fontFaces();
	if (order.isCurrent?.() === false) throw new Error(words.exporting.changedMeanwhile);
	const about = aboutIn(order, says ?? sentence, page);
	const scenario = plainJson(scenarioFile(order));
	return compose(
		take(figure, look.theme),
		about,
		look.layout,
		openingOf(order.link, page, order.site),
		scenario,
		fonts,
	);
}

/** A picture as a file. */
export async function makePicture(order: PictureOrder, format: 'svg' | 'png'): Promise<Made> {
	const { figure, look } = order;
	const name = nameOf(order, aboutIn(order, order.sentence, order.page ?? ''), figure.id, format);
	const picture = await layOut(order);
	const file = format === 'png' ? await pngOf(picture, look.size) : new Blob([picture.svg], { type: 'image/svg+xml' });
	return { file, name, withFonts: picture.withFonts };
}

type Asked = Omit<Order, 'shown'> & Pick<PictureOrder, 'site'> & { readonly shown: Answered };

function aboutIn(order: Asked, sentence: string, page: string): About {
	const { link } = openingOf(order.link, page, order.site);
	return aboutOf(order.case, order.shown, sentence, link, order.choice.title);
}

function nameOf({ shown }: { readonly shown: Answered }, about: About, what: string, ending: Ending): string {
	return fileName(shown.request.scenario.name, about.changed.length > 0, what, ending);
}
