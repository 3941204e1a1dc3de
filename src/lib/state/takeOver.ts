/** What a page sends to a newer build that waits; it is answered with whether that takes over. */
export const TAKE_OVER = 'take over';
