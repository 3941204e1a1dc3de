/** Talks at random, as wide as the page allows them: what links and files are tried on. */
import fc from 'fast-check';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { addDays } from '#sims/model/calendar.ts';
import { choices } from '../state/choices.arbitrary.ts';
import { LONGEST_LINK, encodeLink } from '../state/link/link.ts';
import { isTitle } from '../state/title.ts';
import { isLine, isText } from '../parcel/parts.ts';
import { FIGURES, LONGEST_NOTES, LONGEST_WORDS, type Talk } from './talk.ts';

const { start, days } = karabakh2022;
const text = (most: number) =>
	fc.oneof(
		fc.constantFrom('<b>bold</b> & "quoted"', 'Հայաստան', 'إغلاق الطريق', '🚛 100 %', 'a+b=c#talk=1.x'),
		fc.string({ unit: 'grapheme', minLength: 1, maxLength: most }),
	);
const state = choices
	.map((choice) => encodeLink(choice, karabakh2022, null))
	.filter((fragment) => fragment.length <= LONGEST_LINK);
const pointed = fc
	.tuple(fc.nat(days - 1), fc.nat(days - 1))
	.map(([a, b]) => ({ from: addDays(start, Math.min(a, b)), to: addDays(start, Math.max(a, b)) }));

/** Anything that a speaker can have made, with few steps. */
export const talks: fc.Arbitrary<Talk> = fc.record({
	title: fc.oneof(
		fc.constant(''),
		text(60)
			.map((said) => said.trim())
			.filter(isTitle),
	),
	steps: fc.array(
		fc.record({
			state,
			figure: fc.constantFrom(...FIGURES),
			pointed: fc.option(pointed),
			words: fc.option(
				text(LONGEST_WORDS / 2)
					.map((said) => said.trim())
					.filter((line) => isLine(line, LONGEST_WORDS)),
			),
			notes: fc
				.array(text(40), { maxLength: 3 })
				.map((lines) => lines.join('\n'))
				.filter((notes) => isText(notes, LONGEST_NOTES)),
		}),
		{ maxLength: 4 },
	),
});
