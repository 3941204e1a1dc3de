/** The files of reference figures, as tests read them from the disk. */
import { readFileSync } from 'node:fs';
import type { Scenario } from '../scenarios/scenario.ts';
import { parseScenarioText } from '../scenarios/schema.ts';

/** Of `reference/`. */
export function referenceText(file: string): string {
	return readFileSync(new URL(`reference/${file}`, import.meta.url), 'utf8');
}

export function referenceScenario(name: string): Scenario {
	const parsed = parseScenarioText(referenceText(`scenarios/${name}.json`));
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
	return parsed.scenario;
}
