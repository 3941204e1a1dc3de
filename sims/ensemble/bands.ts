/** What a band is: apart from the runs that it is counted from, for those who only draw it. */

/** The edges of the nested bands and the median. */
export const BAND_LEVELS = [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975] as const;

/** What the levels are called at the head of a column: p2.5 to p97.5, of 100 runs. */
export const BAND_NAMES = BAND_LEVELS.map((level) => `p${Number((100 * level).toPrecision(3))}`);

/** Quantiles of one series: BAND_LEVELS.length x days, a level after the other. */
export type Bands = Float64Array;
