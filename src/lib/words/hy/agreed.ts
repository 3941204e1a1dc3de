/** Endings that Armenian puts to dates, levels and names which come formatted. */

/**
 * A date in the order of a sentence: the platform writes "18 սեպտեմբերի, 2023 թ.", a sentence has "2023 թ. սեպտեմբերի 18".
 * What is no such date stays as it is.
 */
export function day(date: string): string {
	return date.replace(
		/^(\d{1,2})[ \u00a0](\p{L}+)(?:,? (\d{4})(?: թ[.․])?)?$/u,
		(_, dayOfMonth: string, month: string, year: string | undefined) =>
			`${year === undefined ? '' : `${year}\u00a0թ. `}${month}\u00a0${dayOfMonth}`,
	);
}

/** Puts an ending to what ends in a digit: other texts are clauses and take none. */
function ended(date: string, ending: string): string {
	const written = day(date);
	return /\d$/.test(written) ? `${written}-${ending}` : written;
}

/** "սեպտեմբերի 18-ին". */
export const onDay = (date: string): string => ended(date, 'ին');
/** "սեպտեմբերի 18-ից". */
export const fromDay = (date: string): string => ended(date, 'ից');
/** "սեպտեմբերի 18-ի". */
export const ofDay = (date: string): string => ended(date, 'ի');
/** "սեպտեմբերի 18-ը", behind «մինչև». */
export const toDay = (date: string): string => ended(date, 'ը');

/** The first letter as a sentence begins. */
export function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "կարիքի կեսը" -> "կարիքի կեսից", before «ցածր» and «պակաս». */
export const than = (level: string): string => level.replace(/ը$/, 'ից');

/** "ցրվածքը" at the end of a name -> "ցրվածքի". */
export const ofSpread = (spread: string): string => spread.replace(/ցրվածքը$/, 'ցրվածքի');
/** "ցրվածքը" at the end of a name -> "ցրվածք", before «չկա». */
export const bareSpread = (spread: string): string => spread.replace(/ցրվածքը$/, 'ցրվածք');
