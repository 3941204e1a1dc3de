/** What a key or a button comes to on the stage: most is the show's, and some the page's around it. */
import type { Act } from './keys.ts';
import type { Show } from './show.svelte.ts';

/** What else than the stage itself a key or a button asks for. */
export type ActAround = 'notes' | 'fullScreen' | 'leave';

export interface Around {
	/** The keys are the stage's again. */
	readonly focusStage: () => void;
	/** The keys are those of the question, which has just been opened. */
	readonly focusQuestion: () => void;
	readonly onact: (act: ActAround) => void;
}

export function doOnStage(show: Show, wanted: Act, around: Around): void {
	// Whatever is pressed while the screen is blank gives it back, and does nothing else.
	if (show.blank) {
		show.blank = false;
		return;
	}
	switch (wanted) {
		case 'next':
			return turn(show, show.at + 1, around);
		case 'back':
			return turn(show, show.at - 1, around);
		case 'first':
			return turn(show, 0, around);
		case 'last':
			return turn(show, show.steps - 1, around);
		case 'blank':
			show.blank = true;
			return;
		case 'dayBack':
			return show.moveDay(-1);
		case 'dayOn':
			return show.moveDay(1);
		case 'weekBack':
			return show.moveDay(-7);
		case 'weekOn':
			return show.moveDay(7);
		case 'question':
			show.asking = !show.asking;
			return show.asking ? around.focusQuestion() : around.focusStage();
		case 'restore':
			if (show.changed) show.restore();
			return;
		case 'leave':
			if (!show.asking) return around.onact('leave');
			show.asking = false;
			return around.focusStage();
		default:
			return around.onact(wanted);
	}
}

function turn(show: Show, to: number, { focusStage }: Around): void {
	if (to < 0 || to >= show.steps || to === show.at) return;
	show.goTo(to);
	focusStage();
}
