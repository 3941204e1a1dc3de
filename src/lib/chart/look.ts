/**
 * How lines of one chart are told apart, by dash and by tone: `base` what the others are held against, `dotted` and
 * `dashed` a part of what `full` is the whole of.
 */
export type Look = 'base' | 'dotted' | 'dashed' | 'full';
