/** How the last picture was to look: kept for the visit, in no link and in no store. */
import { type Look, USUAL_LOOK } from '../export/layouts.ts';

export class PictureChoice {
	/** Id of the figure; null: that of the supply in focus. */
	figure: string | null = $state(null);
	look: Look = $state.raw(USUAL_LOOK);
}

/** One for all pages of a visit. */
export const lastPicture = new PictureChoice();
