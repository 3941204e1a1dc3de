/** The audit of all states of some walks, each in all settings. */
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { sideways } from '../../.ci/pseudo/sideways.js';
import { AT_LENGTH, atLength } from './atLength.ts';
import { violations } from './axe.ts';
import { SETTINGS, type Setting, looker } from './settings.ts';
import { builtSite } from './site.ts';
import type { Walk } from './states.ts';
import { spoken, unclear } from './spoken.ts';
import { smallTargets } from './targets.ts';

const settings = SETTINGS.filter(({ always }) => always || AT_LENGTH);
/** For all settings of one walk, on a slow and busy machine. */
const PATIENCE_MS = settings.length * 120_000;
const isPhone = ({ viewport }: Setting) => viewport.width < 720;

/** What is wrong with the page as it stands. */
async function faults(page: Page, { touch, always }: Setting): Promise<string[]> {
	return [
		...(await violations(page)),
		...(await page.evaluate(sideways)),
		...(touch ? await smallTargets(page) : []),
		// Names are the same in each setting.
		...(always && !touch ? unclear(await spoken(page)) : []),
	];
}

/** Nothing is open for axe, nothing runs out sideways, a finger meets what it aims at, and no control is nameless or like another. */
export function audited(walks: readonly Walk[]): void {
	const visit = builtSite();
	for (const { name, always, states, ...at } of walks) {
		(always ? it : atLength)(
			name,
			() =>
				visit(at, async (page) => {
					const look = await looker(page);
					const found: Record<string, string[]> = {};
					for (const { name: state, come, leave, only } of states) {
						const seen = settings.filter((setting) => only === undefined || (only === 'phone') === isPhone(setting));
						await look(seen[0]!);
						await come(page);
						for (const setting of seen) {
							await look(setting);
							const open = await faults(page, setting);
							if (open.length > 0) found[`${state}, ${setting.name}`] = open;
						}
						await look(seen[0]!);
						await leave?.(page);
					}
					expect(found).toEqual({});
				}),
			PATIENCE_MS,
		);
	}
}
