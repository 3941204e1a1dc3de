/** What has to stand beside compared figures, on the cursor's day: what is let in where hardly any medicine is given, and that the gas line gives nothing. */
import type { Case } from '#sims/cases/case.ts';
import { dayNumberOf } from '#sims/model/calendar.ts';
import { phaseOn, spans } from '#sims/scenarios/spans.ts';
import type { LineEntry, Scenario } from '#sims/scenarios/scenario.ts';
import type { Compared } from '../../state/comparison.svelte.ts';
import { percent } from '../../words/numbers.ts';
import { words } from '../../words/words.ts';
import { medianOf } from '../panel.ts';
import { dayOf } from './says.ts';
import { sideNames } from './sideNames.ts';
import type { Subject } from './subject.ts';

/** Below this a medicine figure says what the scenario lets in. */
const LOW_MEDICINE = 0.1;

export function caveatsOf(shownCase: Case, compared: Compared, subject: Subject, day: number): readonly string[] {
	const { counts, request } = compared;
	if (subject.view !== 'share') return [];
	const names = sideNames(shownCase, request.sides);
	const sides = request.sides.map(({ scenario }, at) => ({ scenario, name: names[at]!.full, at }));
	const on = dayOf(compared, day);
	if (subject.group === 'medicine') {
		const dispute = shownCase.words.assumptionDisputes.medicineReliefScale ?? '';
		return sides
			.filter(({ at }) => medianOf(counts.sides[at]!.bands.get(subject.series)!)[day]! < LOW_MEDICINE)
			.map(({ scenario, name }) => {
				const share = percent(phaseOn(scenario, day)?.medicineShare ?? 0);
				return words.compare.letsIn(name, on, share, dispute);
			});
	}
	const without = subject.group === 'energy' ? sides.filter(({ scenario }) => gasShareOn(scenario, day) === 0) : [];
	return without.length === 0 ? [] : [words.compare.noGas(without.map(({ name }) => name).join(', '), on)];
}

function gasShareOn({ gas, start, days }: Scenario, day: number): number {
	const entries = spans<LineEntry>(gas, dayNumberOf(start), days);
	return entries.find(({ first, end }) => day >= first && day < end)?.value.share ?? 0;
}
