/** Closes a modal dialog by a click beside it. */
import type { Attachment } from 'svelte/attachments';

/**
 * The press must begin and end on the backdrop: a drag that begins inside, of a slider or of a selection, may end
 * anywhere. The content must cover the dialog, so that a click on the dialog itself is one on its backdrop.
 */
export function closedByBackdrop(): Attachment<HTMLDialogElement> {
	return (dialog) => {
		let pressedBeside = false;
		const press = ({ target }: PointerEvent) => {
			pressedBeside = target === dialog;
		};
		const click = ({ target }: MouseEvent) => {
			if (pressedBeside && target === dialog) dialog.close();
		};
		dialog.addEventListener('pointerdown', press);
		dialog.addEventListener('click', click);
		return () => {
			dialog.removeEventListener('pointerdown', press);
			dialog.removeEventListener('click', click);
		};
	};
}
