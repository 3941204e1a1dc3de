import { dailyColumn, dailyRecord } from '../../model/daily.ts';
import type { Check } from './check.ts';
import { convoy } from './closedForm/convoy.ts';
import { fixedRation } from './closedForm/fixedRation.ts';
import { linePack } from './closedForm/linePack.ts';
import type { ClosedForm } from './closedForm/plain.ts';
import { river } from './closedForm/river.ts';
import { stretched } from './closedForm/stretched.ts';
import { spoiling, usedUp } from './closedForm/usedUp.ts';
import { type FigureId, Tally } from './finding.ts';

/** Of the largest figure of the column. */
const BOUND = 1e-9;

const CASES: readonly ClosedForm[] = [usedUp, spoiling, fixedRation, stretched, linePack, river, convoy];

/** Small cases whose answer is known without a model: it gives that answer. */
export const closedForm: Check = function* (subject) {
	const parts = [];
	for (const [i, { id, scenario, answer }] of CASES.entries()) {
		yield i / CASES.length;
		const { record, observe } = dailyRecord(scenario.days);
		subject.central(scenario, observe);
		const tally = new Tally(BOUND);
		for (const [column, answerOn] of Object.entries(answer)) {
			const answers = Array.from({ length: scenario.days }, (_, day) => answerOn(day));
			const scale = Math.max(...answers) || 1;
			dailyColumn(record, column).forEach((found, day) => {
				const expected = answers[day]!;
				tally.note(Math.abs(found - expected) / scale, () => ({
					...{ figure: column as FigureId, run: 'central', day, expected, found },
				}));
			});
		}
		parts.push(tally.part(id));
	}
	return parts;
};
