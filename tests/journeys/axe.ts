import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
	readonly id: string;
	readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[];
}

/** What axe finds on the page as it stands. */
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
	await page.evaluate(axeSource);
	const found = await page.evaluate(async () => {
		const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } };
		// What passes is not listed in full: that is most of the work, and nobody reads it.
		return (await axe.run({ resultTypes: ['violations'] })).violations;
	});
	return found.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
	);
}
