/** What the page says of sentence. */
export const sentence = {};
