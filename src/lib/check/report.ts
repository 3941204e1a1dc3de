/** The result of the checks as a text, to be sent to someone. */
import type { Result } from '#sims/checks/self/check.ts';
import type { CheckId } from '#sims/checks/self/checks.ts';
import { listed } from '../words/joined.ts';
import { words } from '../words/words.ts';
import { type Checked, faultLines, foundBy, partLine } from './say.ts';

export interface ReportHead {
	/** The fixed label. */
	readonly label: string;
	/** Of the scenario. */
	readonly title: string;
	/** What was changed of it, a phrase each. */
	readonly changed: readonly string[];
	readonly seed: number;
	/** Version and build. */
	readonly version: string;
	/** What the browser calls itself. */
	readonly browser: string;
	/** The address that opens the same checks. */
	readonly link: string;
}

export function reportOf(results: readonly Result<CheckId>[], checked: Checked, head: ReportHead): string {
	const say = words.check.report;
	return [
		say.title,
		head.label,
		'',
		say.scenario(head.title, checked.scenario.name),
		say.changed(head.changed.length === 0 ? words.exporting.none : listed(head.changed)),
		say.seed(String(head.seed)),
		head.version,
		say.browser(head.browser),
		say.link(head.link),
		'',
		verdictOf(results),
		words.check.limits,
		...results.flatMap((result) => [
			'',
			say.check(words.check.outcomes[result.outcome], words.check.checks[result.id].name),
			foundBy(result, checked),
			...faultLines(result, checked).map((line) => `  ${line}`),
			...result.parts.map((part) => `- ${partLine(result.id, part, checked)}`),
		]),
	].join('\n');
}

/** How the checks went, in a sentence. */
export function verdictOf(results: readonly Result<CheckId>[]): string {
	const say = words.check.verdict;
	const those = (outcome: Result['outcome']) => results.filter((result) => result.outcome === outcome).length;
	const all = String(results.length);
	if (those('failed') > 0) return say.failed(String(those('failed')), all);
	return those('notRun') > 0 ? say.notRun(String(those('notRun')), String(those('passed'))) : say.passed(all);
}
