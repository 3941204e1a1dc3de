/** The version of the tool: it goes with every file and picture that leaves it. */
export const VERSION = __VERSION__;

/** Whether this is the one file that holds the whole tool, and not a site. */
export const SINGLE = __SINGLE__;
