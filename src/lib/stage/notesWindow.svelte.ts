import { mount, unmount } from 'svelte';
import { words } from '../words/words.ts';
import Notes from './Notes.svelte';
import type { Act } from './keys.ts';
import type { Show } from './show.svelte.ts';
import { withWholeAddresses } from './wholeAddresses.ts';

const NAME = 'corridor-speaker';

/**
 * The speaker's own window. It belongs to this page and lives off its state: nothing is sent to and fro, and it needs
 * no address, no network and no storage, so that it works from a file on a disk as well.
 */
export class NotesWindow {
	/** Whether it is open. */
	open = $state(false);
	#window: Window | null = null;
	#component: Record<string, unknown> | null = null;

	/**
	 * Opens it, or brings it to the front. To be called while a key or a button is pressed.
	 *
	 * @returns false where the browser does not let it
	 */
	show(of: Show, onact: (act: Act) => void): boolean {
		if (this.#window !== null && !this.#window.closed) {
			this.#window.focus();
			return true;
		}
		const opened = window.open('', NAME, 'popup,width=960,height=720');
		if (opened === null) return false;
		this.close();
		this.#window = opened;
		const page = opened.document;
		page.documentElement.lang = words.language;
		// One of the same name that an earlier page left behind is emptied.
		page.head.replaceChildren();
		page.adoptedStyleSheets = [copiedStyles(opened)];
		page.title = words.stage.window.title;
		page.body.replaceChildren();
		this.#component = mount(Notes, { target: page.body, props: { show: of, page, onact } });
		opened.addEventListener('pagehide', () => this.#gone(opened));
		this.open = true;
		return true;
	}

	close(): void {
		const opened = this.#window;
		if (opened === null) return;
		this.#gone(opened);
		opened.close();
	}

	#gone(which: Window): void {
		if (which !== this.#window) return;
		this.#window = null;
		this.open = false;
		if (this.#component !== null) void unmount(this.#component);
		this.#component = null;
	}
}

/**
 * The styles of this page as they are now, with whole addresses, so that they need nothing from where they stood. A sheet
 * and no element: the page's policy, which its windows share, lets no styles be written into a page.
 */
function copiedStyles(opened: Window): CSSStyleSheet {
	const sheet = new (opened as Window & typeof globalThis).CSSStyleSheet();
	sheet.replaceSync(
		[...document.styleSheets]
			.flatMap((from) =>
				[...from.cssRules].map((rule) => withWholeAddresses(rule.cssText, from.href ?? document.baseURI)),
			)
			.join('\n'),
	);
	return sheet;
}
