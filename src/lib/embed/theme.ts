import type { Theme } from './asked.ts';

const DARK = '(prefers-color-scheme: dark)';

/**
 * Pins the colours of this page, whatever the reader's own are: the rules that are written for a dark screen hold always,
 * or never. So there is one list of dark colours, in the style sheets, and none here.
 */
export function pinTheme(theme: Theme, styles: Iterable<CSSStyleSheet> = document.styleSheets): void {
	for (const sheet of styles) {
		for (const rule of sheet.cssRules) {
			if (!(rule instanceof CSSMediaRule) || !rule.media.mediaText.includes(DARK)) continue;
			rule.media.mediaText = theme === 'dark' ? rule.media.mediaText.replace(DARK, '(min-width: 0)') : 'not all';
		}
	}
}
