/** Enough of the page's style that a kept picture can be opened and looked at. */
const STYLE = `<style>
svg { --hue: #2b7b5f; background: #fbfaf6; font: 13px sans-serif; fill: #1c2024; }
line { stroke: #dcd8cd; }
.b95, .b80, .b50 { fill: var(--hue); opacity: 0.12; }
.casing { fill: none; stroke: #fbfaf6; stroke-width: 4; }
.median, .companion { fill: none; stroke: var(--hue); stroke-width: 2; }
.companion { stroke-width: 1.5; stroke-dasharray: 5 4; }
.dots, .inside { fill: none; stroke: var(--hue); stroke-linecap: round; }
.inside { stroke: #fbfaf6; }
.line, .stop, .cap { stroke: #83867f; }
.stop { stroke-dasharray: 1.5 3; }
.flow { fill: #545c63; }
pattern path { stroke: #83867f; }
</style>`;

/**
 * The chart in what a component rendered: rounded, without the scopes, the ids and the comments of the compiler.
 *
 * @param style enough of a style of its own, where that of the figures is not enough
 */
export function pictureIn(body: string, style: string = STYLE): string {
	const from = body.indexOf('<svg xmlns');
	return body
		.slice(from, body.indexOf('</svg>', from) + '</svg>'.length)
		.replaceAll(/<!--.*?-->/g, '')
		.replaceAll(/ ?\bsvelte-[a-z0-9]+/g, '')
		.replaceAll('class=" ', 'class="')
		.replaceAll(/\d+\.\d{2,}/g, (number) => String(Number(Number(number).toFixed(1))))
		.replace('>', `>${style}`)
		.replaceAll('><', '>\n<')
		.trim();
}
