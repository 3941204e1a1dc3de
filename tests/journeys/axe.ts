import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
	readonly id: string;
	readonly nodes: readonly {
		readonly target: readonly string[];
		readonly html: string;
		readonly failureSummary?: string;
	}[];
}

/** What axe finds on the page as it stands; of an open dialog, in the dialog: nothing behind it can be reached. */
export async function violations(page: Page): Promise<string[]> {
	// A colour halfway between two is nobody's fault.
	await page.evaluate(() =>
		Promise.allSettled(
			document
				.getAnimations()
				.filter((animation) => Number.isFinite(Number(animation.effect?.getComputedTiming().endTime)))
				.map((animation) => animation.finished),
		),
	);
	// Reading it takes longer than some of what it is asked.
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
	const found = await page.evaluate(async () => {
		interface Axe {
			run(part: Node, options: object): Promise<{ violations: Violation[] }>;
		}
		const { axe } = globalThis as unknown as { axe: Axe };
		const part = document.querySelector(':modal, :popover-open') ?? document;
		// What passes is not listed in full: that is most of the work, and nobody reads it.
		return (await axe.run(part, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } }))
			.violations;
	});
	return found.flatMap(({ id, nodes }) =>
		nodes
			// The edges on the strip of access have no more room than lies between them, and a list that does the same.
			.filter(({ html }) => id !== 'target-size' || !html.includes('class="grip'))
			.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
	);
}
