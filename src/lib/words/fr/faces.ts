/** The fonts that French needs beside those of every page: none. */
import type { Face } from '../face.ts';

/** For pictures that leave the page, which take their fonts along. */
export const faces: readonly Face[] = [];
