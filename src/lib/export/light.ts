/**
 * Does something while the page has its light colours and its usual contrast, whatever the reader's own are: a picture
 * looks the same whoever makes it. Nothing is painted in between, so it has to end at once and may not wait.
 */
export function inLight<T>(action: () => T): T {
	const { style } = document.documentElement;
	const tokens = baseTokens();
	// Without this the colours would glide.
	style.setProperty('--fast', '0ms');
	for (const [name, value] of tokens) if (name !== '--fast') style.setProperty(name, value);
	try {
		return action();
	} finally {
		for (const [name] of tokens) if (name !== '--fast') style.removeProperty(name);
		// The colours of before are taken up while nothing glides yet.
		void getComputedStyle(document.documentElement).getPropertyValue('--paper');
		style.removeProperty('--fast');
	}
}

/** What `:root` says outside of every condition: the light theme. */
function baseTokens(): [string, string][] {
	for (const sheet of document.styleSheets) {
		for (const rule of sheet.cssRules) {
			if (!(rule instanceof CSSStyleRule) || rule.selectorText !== ':root') continue;
			if (rule.style.getPropertyValue('--paper') === '') continue;
			return [...rule.style]
				.filter((name) => name.startsWith('--'))
				.map((name): [string, string] => [name, rule.style.getPropertyValue(name)]);
		}
	}
	return [];
}
