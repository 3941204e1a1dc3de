/** What the pages use of SvelteKit's `$app/environment`, in the one file. What is not here stops the build. */

export const browser = true;
export const building = false;
export const dev = false;
/** The same as that of a site made of the same sources. */
export const version = __BUILD__;
