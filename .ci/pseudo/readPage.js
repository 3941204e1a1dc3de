/**
 * Runs in a page: what of it is not in the pseudo-language. Closed dialogs are read too.
 *
 * @returns {string[]} a sentence each
 */
export function readPage() {
	const PLAIN = /[A-Za-z]{2,}/;
	/** Who wrote it, writes English or a name in any language; the method is one document, in English. */
	const AS_WRITTEN = 'script, style, code, pre, noscript, [lang=en], [translate=no]';
	const SPOKEN = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder', 'alt'];
	/** @type {Set<string>} */
	const wrong = new Set();
	/** @param {Element} element */
	const named = (element) => {
		const style = [...element.classList].find((name) => !name.startsWith('svelte-'));
		return `${element.localName}${style === undefined ? '' : `.${style}`}`;
	};

	const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
		const parent = node.parentElement;
		const text = node.textContent?.trim() ?? '';
		if (parent === null || !PLAIN.test(text) || parent.closest(AS_WRITTEN) !== null) continue;
		wrong.add(`text outside the catalogue, in ${named(parent)}: ${text.slice(0, 80)}`);
	}
	for (const element of document.body.querySelectorAll('*')) {
		for (const name of SPOKEN) {
			const said = element.getAttribute(name) ?? '';
			if (PLAIN.test(said) && element.closest(AS_WRITTEN) === null)
				wrong.add(`${name} outside the catalogue, of ${named(element)}: ${said.slice(0, 80)}`);
		}
	}
	return [...wrong];
}
