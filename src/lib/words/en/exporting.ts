/** What the page says of exporting. */
export const exporting = {};
