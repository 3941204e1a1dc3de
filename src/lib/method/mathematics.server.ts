/** Equations in Markdown, as GitHub takes them too: `$...$` in a line, and blocks fenced as math. They come out as MathML. */
import type { MarkdownIt } from 'markdown-it';
import temml from 'temml';

/** Throws temml's own error, with the equation, where one cannot be read. */
export function mathML(tex: string, block: boolean): string {
	try {
		return (
			temml
				.renderToString(tex.trim(), { displayMode: block, throwOnError: true, strict: true })
				// What temml writes on a cell that it made up itself; no property of it is known to CSS.
				.replaceAll(/level:0;color:undefined;[^"]*?(?=padding-left)/g, '')
		);
	} catch (error) {
		throw new Error(`cannot lay out the equation ${tex}: ${(error as Error).message}`, { cause: error });
	}
}

/** A plugin of markdown-it. */
export function mathematics(markdown: MarkdownIt): void {
	markdown.inline.ruler.before('escape', 'math', (state, silent) => {
		const { src, pos } = state;
		if (src[pos] !== '$' || /\s/.test(src[pos + 1] ?? ' ')) return false;
		const end = src.indexOf('$', pos + 1);
		// "for $5 or $6" is no equation: one that closes ends in a sign, and no digit follows it.
		if (end < 0 || /\s/.test(src[end - 1]!) || /\d/.test(src[end + 1] ?? '')) return false;
		if (!silent) state.push('math', 'math', 0).content = src.slice(pos + 1, end);
		state.pos = end + 1;
		return true;
	});
	markdown.renderer.rules.math = (tokens, at) => mathML(tokens[at]!.content, false);

	const fence = markdown.renderer.rules.fence!;
	markdown.renderer.rules.fence = (tokens, at, ...rest) => {
		const { info, content } = tokens[at]!;
		if (info.trim() !== 'math') return `<div class="scrolls code">${fence(tokens, at, ...rest)}</div>\n`;
		return `<div class="scrolls equation">${mathML(content, true)}</div>\n`;
	};
}
