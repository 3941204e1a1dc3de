/** The fonts that Russian needs beside those of every page: Cyrillic letters. */
import sansItalic from '@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-wght-italic.woff2?url';
import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2?url';
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2?url';
import type { Face } from '../face.ts';

const RANGE = 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116';

/** For pictures that leave the page, which take their fonts along. */
export const faces: readonly Face[] = [
	{ family: 'Source Sans 3 Variable', style: 'normal', url: sans, range: RANGE },
	{ family: 'Source Sans 3 Variable', style: 'italic', url: sansItalic, range: RANGE },
	{ family: 'Source Serif 4 Variable', style: 'normal', url: serif, range: RANGE },
];
