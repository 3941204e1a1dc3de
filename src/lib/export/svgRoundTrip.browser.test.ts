import fc from 'fast-check';
import { expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { readFile } from '../state/file/readFile.ts';
import { scenarioInSvg } from '../state/picture/svg.ts';
import { aboutOf } from './about.ts';
import { SVG } from './element.ts';
import { fittedWhole } from './fit.ts';
import { openingOf } from './opening.ts';
import { compose } from './picture.ts';
import { savedScenarios } from './savedScenario.arbitrary.ts';
import type { Taken } from './takeFigure.ts';

/** A drawing of nothing: what is asked here is what rides with it. */
const box = { x: 0, y: 0, width: 600, height: 60 };
const taken: Taken = {
	name: 'Food',
	title: 'Food',
	spoken: 'Food',
	theme: 'light',
	legend: [],
	colours: { paper: 'white', ink: 'black', ink2: 'black', rule: 'grey' },
	fit: (room) => fittedWhole(room, box),
	drawn: () => ({ node: document.createElementNS(SVG, 'g'), box }),
};

it('an SVG opens as the scenario that it was saved of, whatever that was: a hundred at random', () => {
	fc.assert(
		fc.property(savedScenarios, ({ order, text, opens }) => {
			const { case: shownCase, shown, sentence, choice } = order;
			const link = 'https://example.org/corridor/#v=2';
			const about = aboutOf(shownCase, shown, sentence, link, choice.title);
			const { svg } = compose(taken, about, 'whole', openingOf(link, '', null), text, null);
			const found = scenarioInSvg(svg);
			expect(found).toEqual({ ok: true, text });
			expect(found.ok && readFile(found.text, karabakh2022)).toEqual(opens);
		}),
		{ numRuns: 100 },
	);
});
