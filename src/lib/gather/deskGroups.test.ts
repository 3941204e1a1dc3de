import { describe, expect, it } from 'vitest';
import { pellastry } from '#sims/cases/pellastry/pellastry.ts';
import { RULES } from '#sims/desk/choice.ts';
import { Desk } from '#sims/desk/desk.ts';
import { type DeskEntry, type DeskLog, FIRST_SETTING } from '../desk/deskLog.ts';
import { byDesk, runLogs } from './deskGroups.ts';
import { stripTexts } from './deskStrips.ts';

const chose: DeskEntry = { kind: 'chose', choice: RULES.stretch };
const other: DeskEntry = { kind: 'chose', choice: RULES.foodFirst };
const log = (entries: readonly DeskEntry[], setting: Partial<DeskLog['setting']> = {}): DeskLog => ({
	setting: { ...FIRST_SETTING, ...setting },
	name: null,
	entries,
});

describe('logs of a class', () => {
	it('are together where seed, run, weeks and conditions are the same, and apart where one of them differs', async () => {
		const logs = [
			log([chose], { seed: 8 }),
			log([chose]),
			log([other]),
			log([chose], { member: 1 }),
			log([chose], { weeks: 8 }),
			log([chose], { scenario: 'gas-off' }),
		];
		const groups = byDesk(await runLogs(logs, pellastry));
		expect(groups.map((group) => group.logs.map((one) => logs.indexOf(one.log)))).toEqual([[1, 2], [0], [3], [4], [5]]);
	});

	it('have the very weeks that the student saw, without those that were gone back from', async () => {
		const [run] = await runLogs([log([chose, chose, { kind: 'back', to: 1 }, other])], pellastry);
		const desk = new Desk(pellastry.assumptions, FIRST_SETTING, pellastry.start);
		expect(run!.weeks).toEqual(desk.run([RULES.stretch, RULES.foodFirst]));
	});

	it('tell a choice that stays the same once, with its weeks', async () => {
		const [run] = await runLogs([log([chose, chose, other])], pellastry);
		expect(stripTexts(run!.choices, 'food')).toEqual([
			expect.stringMatching(/^Weeks 1 to 2: by days in store/) as string,
			expect.stringMatching(/^Week 3: 100\s% of need$/) as string,
		]);
	});
});
