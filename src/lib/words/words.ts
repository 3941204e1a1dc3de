/**
 * The words of the language in use. A namespace and no object: so a page that says only some of them fetches only those.
 */
export * as words from './en.ts';
