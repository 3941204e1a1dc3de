import type { Case } from './case.ts';
import { karabakh2022 } from './karabakh-2022/karabakh-2022.ts';

/** The case of whatever names none: a link, a file, a command. It stands apart from the others, which then are not read. */
export const FIRST_CASE: Case = karabakh2022;
