/**
 * What a browser may do for our pages (Content Security Policy): run what the site itself holds, and fetch from nowhere
 * else. Names and values are those of the standard; `self` and the like without their quotation marks, as SvelteKit
 * takes them.
 */

/**
 * The pages of the site. SvelteKit adds the hash of the one script that stands in a page, which starts it.
 *
 * @type {NonNullable<NonNullable<import('@sveltejs/kit').KitConfig['csp']>['directives']>}
 */
export const PAGE_POLICY = {
	'default-src': ['none'],
	// The kernel is compiled; nothing is evaluated.
	'script-src': ['self', 'wasm-unsafe-eval'],
	// The workbook is packed by workers that its library makes out of texts of its own; they inherit this policy.
	'worker-src': ['self', 'blob:'],
	'style-src': ['self'],
	// Widths and hues of single marks stand in their attributes. They can hold no address that `img-src` forbids.
	'style-src-attr': ['unsafe-inline'],
	'font-src': ['self'],
	// Pictures are drawn here before they leave the page.
	'img-src': ['self', 'data:', 'blob:'],
	'connect-src': ['self'],
	'manifest-src': ['self'],
	// The preview of a frame for another page.
	'frame-src': ['self'],
	'base-uri': ['none'],
	'form-action': ['none'],
};

/** A worker has the policy that comes with its own file, and none from the page. */
export const WORKER_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

/** The one file: all that it runs, draws and shows is in it, and it may fetch nothing at all. */
export const ONE_FILE_POLICY = [
	"default-src 'none'",
	// The kernel is compiled, from what is in the file: nothing else is.
	"script-src 'unsafe-inline' 'wasm-unsafe-eval' blob: data:",
	'worker-src blob: data:',
	"style-src 'unsafe-inline'",
	'font-src data:',
	'img-src data: blob:',
	'connect-src data: blob:',
	'frame-src blob: data:',
	"base-uri 'none'",
	"form-action 'none'",
].join('; ');

/** Who may show a page in a frame of theirs: nobody. Only a header can say so. Where it is left out, anybody may. */
export const NO_FRAMES = "frame-ancestors 'none'";
