/** What a series of the bands is, with its unit, for a reader who sees only its name. */
import type { SeriesId } from '#sims/ensemble/series.ts';
import { INDICATORS, type IndicatorId } from '#sims/model/indicator.ts';
import type { StoreId } from '#sims/model/store.ts';
import { words } from '../words/words.ts';

export function seriesInWords(id: SeriesId): string {
	const { series, indicatorNames, units, eatenShare, issuedShare, coverDays } = words.exporting;
	if (Object.hasOwn(INDICATORS, id)) {
		const indicator = id as IndicatorId;
		return series(indicatorNames[indicator], units[INDICATORS[indicator]]);
	}
	const [kind, store] = id.split('.') as ['eatenShare' | 'issuedShare' | 'coverDays', StoreId];
	if (kind === 'coverDays') return series(coverDays(words.storeNames[store]), units['days of need']);
	return series((kind === 'eatenShare' ? eatenShare : issuedShare)(words.storeNames[store]), units.share);
}
