/** The fonts that Azerbaijani needs beside those of every page: letters such as ə and ğ. */
import sansItalic from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-italic.woff2?url';
import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?url';
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?url';
import type { Face } from '../face.ts';

const RANGE =
	'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';

/** For pictures that leave the page, which take their fonts along. */
export const faces: readonly Face[] = [
	{ family: 'Source Sans 3 Variable', style: 'normal', url: sans, range: RANGE },
	{ family: 'Source Sans 3 Variable', style: 'italic', url: sansItalic, range: RANGE },
	{ family: 'Source Serif 4 Variable', style: 'normal', url: serif, range: RANGE },
];
