/** A picture has the colours of its own theme and the usual contrast, whatever those of the page are. */
import type { Theme } from './layouts.ts';

/**
 * Does something while the page has the colours of a theme. Nothing is painted in between, so it has to end at once
 * and may not wait.
 */
export function inTheme<T>(theme: Theme, action: () => T): T {
	const { style } = document.documentElement;
	const tokens = tokensOf(theme);
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

/** What `:root` says outside of every condition, the light theme; for the dark one, what it says where dark is preferred. */
function tokensOf(theme: Theme): ReadonlyMap<string, string> {
	const tokens = new Map<string, string>();
	for (const sheet of document.styleSheets) {
		for (const rule of sheet.cssRules) {
			if (rule instanceof CSSStyleRule) addTokens(tokens, rule);
			else if (theme === 'dark' && rule instanceof CSSMediaRule && isDarkOnly(rule)) {
				for (const inside of rule.cssRules) if (inside instanceof CSSStyleRule) addTokens(tokens, inside);
			}
		}
	}
	return tokens;
}

function isDarkOnly({ conditionText }: CSSMediaRule): boolean {
	return conditionText.replaceAll(/\s/g, '') === '(prefers-color-scheme:dark)';
}

function addTokens(tokens: Map<string, string>, { selectorText, style }: CSSStyleRule): void {
	if (selectorText !== ':root' || style.getPropertyValue('--paper') === '') return;
	for (const name of style) if (name.startsWith('--')) tokens.set(name, style.getPropertyValue(name));
}
