/** Around what is quoted. */
export const quotes: readonly [string, string] = ['«\u202f', '\u202f»'];
