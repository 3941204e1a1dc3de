export const prerender = true;
/** Every page is a folder with an index.html: the one form that all static servers agree on, under any path. */
export const trailingSlash = 'always';
