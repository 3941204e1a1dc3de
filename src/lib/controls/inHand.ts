/** Tells when something is under a hand: a finger or a button is down on it, or the focus is in it. */
import type { Attachment } from 'svelte/attachments';

export function inHand(onchange: (held: boolean) => void): Attachment<HTMLElement> {
	return (element) => {
		let down = false;
		const tell = (focused: EventTarget | null) => onchange(down || element.contains(focused as Node | null));
		const press = (now: boolean) => () => {
			down = now;
			tell(document.activeElement);
		};
		const listening = new AbortController();
		const { signal } = listening;
		element.addEventListener('focusin', ({ target }) => tell(target), { signal });
		// The focus also goes when what has it is taken away, in the midst of drawing: told of after that.
		element.addEventListener(
			'focusout',
			({ relatedTarget }) => queueMicrotask(() => (signal.aborted ? onchange(false) : tell(relatedTarget))),
			{ signal },
		);
		element.addEventListener('pointerdown', press(true), { signal });
		// Wherever it is let go.
		window.addEventListener('pointerup', press(false), { signal });
		window.addEventListener('pointercancel', press(false), { signal });
		return () => listening.abort();
	};
}
