/**
 * Lays out the text of the method as HTML, when the site is built. The text is our own and holds no HTML: what it may
 * hold besides Markdown are equations and the places of what the page makes from data, `<!-- name -->` on a line alone.
 */
import MarkdownIt, { type Token } from 'markdown-it';
import { isAssumptionId } from '#sims/model/assumption.ts';
import { assumptionAnchor } from './anchor.ts';
import { mathematics } from './mathematics.server.ts';

export interface Heading {
	/** The anchor, as GitHub makes it. */
	readonly id: string;
	readonly title: string;
	/** 2 to 6; the title of the page is not among them. */
	readonly level: number;
}

/** A piece of the text, or the place of something that is made from data. */
export type Part = { readonly html: string } | { readonly place: string };

export interface LaidOut {
	readonly title: string;
	readonly parts: readonly Part[];
	readonly headings: readonly Heading[];
}

const PLACE = /^<!-- ([a-z-]+) -->$/;

/**
 * @param pages where on the site that stands which is a file of its own in the repository, by the link in the text; all
 * other files are named and not linked
 */
export function layOut(text: string, pages: Readonly<Record<string, string>> = {}): LaidOut {
	const markdown = new MarkdownIt({ html: true, typographer: false }).use(mathematics);
	// Comments that hold a place are blocks of HTML to the parser; nothing else may be.
	markdown.disable('html_inline');
	const headings: Heading[] = [];
	let title = '';

	const { rules } = markdown.renderer;
	rules.table_open = () => '<div class="scrolls"><table>\n';
	rules.table_close = () => '</table></div>\n';
	rules.code_inline = (tokens, at) => {
		const { content } = tokens[at]!;
		const code = `<code>${markdown.utils.escapeHtml(content)}</code>`;
		return isAssumptionId(content) ? `<a href="#${assumptionAnchor(content)}">${code}</a>` : code;
	};

	const tokens = markdown.parse(text, {});
	const ids = new Map<string, number>();
	tokens.forEach((token, at) => {
		if (token.type !== 'heading_open') return;
		const heading = plainText(tokens[at + 1]!.children ?? []);
		const level = Number(token.tag.slice(1));
		if (level === 1) {
			title = heading;
			return;
		}
		const slug = slugOf(heading);
		const earlier = ids.get(slug) ?? 0;
		ids.set(slug, earlier + 1);
		const id = earlier === 0 ? slug : `${slug}-${earlier}`;
		token.attrSet('id', id);
		headings.push({ id, title: heading, level });
	});
	const anchors = new Set(headings.map(({ id }) => `#${id}`));
	for (const { children } of tokens) resolveLinks(children ?? [], anchors, pages);

	const parts: Part[] = [];
	let from = 0;
	const close = (to: number) => {
		const html = markdown.renderer.render(tokens.slice(from, to), markdown.options, {});
		if (html.trim() !== '') parts.push({ html });
	};
	tokens.forEach((token, at) => {
		if (token.type === 'heading_open' && token.tag === 'h1') {
			close(at);
			from = at + 3;
		}
		if (token.type !== 'html_block') return;
		const place = PLACE.exec(token.content.trim())?.[1];
		if (place === undefined) throw new Error(`the text holds HTML, where none is allowed: ${token.content}`);
		close(at);
		parts.push({ place });
		from = at + 1;
	});
	close(tokens.length);
	return { title, parts, headings };
}

/** Links to the page's own headings and to the site stay; a link to a file of the repository becomes its words. */
function resolveLinks(tokens: Token[], anchors: ReadonlySet<string>, pages: Readonly<Record<string, string>>): void {
	let linked = true;
	for (const token of tokens) {
		if (token.type === 'link_open') {
			const href = String(token.attrGet('href'));
			const target = pages[href] ?? href;
			if (target.startsWith('#') && !anchors.has(target))
				throw new Error(`the text links to ${href}, which is not on the page`);
			linked = target.startsWith('#') || href in pages;
			if (linked) token.attrSet('href', target);
			else token.hidden = true;
		}
		if (token.type === 'link_close') {
			token.hidden = !linked;
			linked = true;
		}
	}
}

function plainText(tokens: readonly Token[]): string {
	return tokens.map(({ content }) => content).join('');
}

/** The anchor of a heading, as GitHub makes it: small letters, hyphens for spaces, no other signs. */
function slugOf(heading: string): string {
	return heading
		.toLowerCase()
		.replace(/[^\p{L}\p{N} _-]/gu, '')
		.replaceAll(' ', '-');
}
