/** The version of the tool: it goes with every file and picture that leaves it. */
export const VERSION = __VERSION__;
