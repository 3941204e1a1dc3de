/** What the page says of dates. */
export const dates = {};
