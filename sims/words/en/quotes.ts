/** Around what is quoted. */
export const quotes: readonly [string, string] = ['“', '”'];
