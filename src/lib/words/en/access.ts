/** What the page says of access. */
export const access = {};
