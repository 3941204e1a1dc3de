/** The fonts that Armenian needs beside those of every page, in which there are no Armenian letters. They have no italic. */
import './faces.css';
import sans from '@fontsource-variable/noto-sans-armenian/files/noto-sans-armenian-armenian-wght-normal.woff2?url';
import serif from '@fontsource-variable/noto-serif-armenian/files/noto-serif-armenian-armenian-wght-normal.woff2?url';
import type { Face } from '../face.ts';

const RANGE = 'U+0308,U+0530-058F,U+2010,U+2024,U+25CC,U+FB13-FB17';

/** For pictures that leave the page, which take their fonts along. */
export const faces: readonly Face[] = [
	{ family: 'Noto Sans Armenian Variable', style: 'normal', url: sans, range: RANGE },
	{ family: 'Noto Serif Armenian Variable', style: 'normal', url: serif, range: RANGE },
];
