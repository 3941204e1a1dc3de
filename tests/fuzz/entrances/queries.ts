/** What an address asks for beside its scenario, and what is typed. */
import fc from 'fast-check';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { recordOf } from '#sims/cases/shippedRecords.ts';
import { type Asked, readAsked, writeAsked } from '../../../src/lib/embed/asked.ts';
import { nameTyped } from '../../../src/lib/parcel/studentName.ts';
import { type Filters, readFilters, writeFilters } from '../../../src/lib/record/filters.ts';
import { problemSentence } from '../../../src/lib/words/problems.ts';
import { entrance } from '../entrance.ts';
import { texts } from '../hostile.ts';
import { scratched } from '../mutate.ts';

const record = recordOf(karabakh2022);

export const QUERIES = [
	entrance<string>({
		name: 'frame',
		cases: () =>
			scratched(['figure=food&theme=dark', 'figure=dates', 'theme=light&figure=all', 'figure=medicine&utm=1']),
		read(query) {
			const { asked, problems } = readAsked(query);
			return { taken: asked, problems: problems.map(problemSentence) };
		},
		write: (taken) => writeAsked(taken as Asked),
	}),
	entrance<string>({
		name: 'chronology',
		dear: { cases: 5_000, why: 'what may be asked for is gathered from the whole record each time' },
		cases: () =>
			scratched([
				'about=food,medicine&by=azerbaijan&from=2022-12&to=2023-03&text=bread',
				'contested=1&text=%D5%80%D5%A1',
				'by=icrc&text=a+b',
			]),
		read(query) {
			const { filters, unused } = readFilters(query, karabakh2022, record);
			return { taken: { ...filters, text: filters.text.trim() }, problems: unused };
		},
		write: (taken) => writeFilters(taken as Filters),
	}),
	entrance<string>({
		name: 'name-typed',
		cases: () =>
			fc.oneof(
				texts,
				fc.tuple(texts, texts).map((two) => two.join(' ')),
			),
		read: (typed) => ({ taken: nameTyped(typed), problems: [] }),
		write: (taken) => taken as string,
		silent: true,
	}),
];
