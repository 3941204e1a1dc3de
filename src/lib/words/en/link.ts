/** What the page says of link. */
export const link = {};
