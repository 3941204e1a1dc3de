import { describe, expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { isAssumptionId } from '#sims/model/assumption.ts';
import { KEPT_OF_FORMAT_1, KEYS_OF_FORMAT_1 } from './kept/format-1.ts';
import { FORMAT, formatOf, fromOneToTwo, lift } from './lift.ts';
import { decodeChoice, encodeChoice } from './link.ts';
import { fragmentOf, partsOf } from './parts.ts';

describe('the kept links of format 1', () => {
	it('hold every key of the format', () => {
		const keys = new Set(KEPT_OF_FORMAT_1.flatMap(({ fragment }) => partsOf(fragment).map(([key]) => key)));
		expect([...keys].filter((key) => key !== 'v' && !isAssumptionId(key)).sort()).toEqual([...KEYS_OF_FORMAT_1].sort());
	});

	for (const { fragment, opens } of KEPT_OF_FORMAT_1) {
		it(`open what they opened: ${fragment.slice(0, 60)}`, () => {
			const { choice, problems, stamp } = decodeChoice(fragment, karabakh2022);
			expect(problems).toEqual([]);
			expect(choice).toEqual(opens);
			expect(stamp).toEqual({ format: 1, model: null, engine: null, fingerprint: null });
			expect(decodeChoice(encodeChoice(choice, karabakh2022), karabakh2022).choice).toEqual(opens);
		});
	}
});

describe('the step from format 1 to 2', () => {
	it('writes down what format 1 left out, and moves nothing else', () => {
		expect(fromOneToTwo(partsOf('v=1&view=stock&people=100417'))).toEqual([
			['v', '2'],
			['view', 'stock'],
			['people', '100417'],
			['scenario', 'as-reported'],
			['seed', '7'],
			['runs', '4096'],
		]);
		expect(fragmentOf(fromOneToTwo(partsOf('v=1&scenario=nothing-passes')))).toBe(
			'v=2&scenario=nothing-passes&seed=7&runs=4096',
		);
	});

	it('leaves every part of a kept link as it stands', () => {
		for (const { fragment } of KEPT_OF_FORMAT_1) {
			const before = partsOf(fragment).filter(([key]) => key !== 'v');
			expect(fromOneToTwo(partsOf(fragment)).slice(1, before.length + 1)).toEqual(before);
		}
	});
});

describe('formats', () => {
	it('are read from the first to the one that is written, and no others', () => {
		expect([1, 2].map((format) => formatOf([['v', String(format)]]))).toEqual([1, FORMAT]);
		for (const written of ['0', '3', '01', '1.0', ' 1', '-1', '', 'x', '1e0', '99999']) {
			expect(formatOf([['v', written]]), written).toBeNull();
		}
		expect(formatOf([])).toBeNull();
	});

	it('are lifted by steps that follow one another to the one that is written', () => {
		for (let format = 1; format <= FORMAT; format++) {
			expect(formatOf(lift([['v', String(format)]], format))).toBe(FORMAT);
		}
	});
});
