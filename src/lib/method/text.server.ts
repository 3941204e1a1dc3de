/** The method and the changelog as one page, from `docs/`. */
import changelog from '../../../docs/changelog.md?raw';
import method from '../../../docs/method.md?raw';
import { type LaidOut, layOut } from './layOut.server.ts';

/** The fixed label stands in the file for those who read it there; the page has its own, in the language of the page. */
const LABEL_IN_FILE = /^> Illustrative projection\. .*\n/m;
const CHANGELOG_PLACE = '<!-- changelog -->';

/** Throws an Error that names what is wrong with the text: a link that leads nowhere, an equation that cannot be read. */
export function methodText(): LaidOut {
	for (const part of [LABEL_IN_FILE, CHANGELOG_PLACE]) {
		if (method.search(part) === -1) throw new Error(`docs/method.md does not hold ${part}`);
	}
	const deeper = changelog.replaceAll(/^#/gm, '##');
	const whole = method.replace(LABEL_IN_FILE, '').replace(CHANGELOG_PLACE, () => deeper);
	return layOut(whole, {
		'changelog.md': '#what-changed-results',
		'../sims/cases/karabakh-2022/events': '../record/',
	});
}
