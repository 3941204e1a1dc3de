const DARK = '(prefers-color-scheme: dark)';

/**
 * Keeps the colours of a dark screen off the paper: for as long as something is printed, the rules for them hold on the
 * screen alone, where nothing changes.
 *
 * @returns puts the rules back as they were
 */
export function whitePaper(styles: Iterable<CSSStyleSheet> = document.styleSheets): () => void {
	const changed: CSSMediaRule[] = [];
	for (const sheet of styles) {
		for (const rule of sheet.cssRules) {
			if (!(rule instanceof CSSMediaRule) || rule.media.mediaText !== DARK) continue;
			changed.push(rule);
			rule.media.mediaText = `screen and ${DARK}`;
		}
	}
	return () => {
		for (const { media } of changed) media.mediaText = DARK;
	};
}
