import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withItsStyles } from '../../.ci/styles.js';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (style: string, body: string) =>
	`<meta http-equiv="content-security-policy" content="style-src 'self' ${hashOf(style)}"><style>${style}</style>${body}`;
const SHEETS = [
	{ name: 'Fan.css', css: '.fan.svelte-aaaaaaa{color:red}' },
	{ name: 'Grips.css', css: '.grip.svelte-bbbbbbb{left:$&}' },
	{ name: 'Dialog.css', css: '.box.svelte-ccccccc{top:0}' },
];

describe('the styles of a built page', () => {
	it('are those of all that stands in it, by a hash that its policy names, and no others', () => {
		const before = page('.fan.svelte-aaaaaaa{color:red}', '<p class="fan svelte-aaaaaaa"><i class="svelte-bbbbbbb">');
		const after = '.fan.svelte-aaaaaaa{color:red}\n.grip.svelte-bbbbbbb{left:$&}';
		const html = withItsStyles(before, SHEETS, '../_app/');
		expect(html).toContain(`<style>${after}</style>`);
		expect(html).toContain(`style-src 'self' ${hashOf(after)}"`);
		expect(html).toContain('<link href="../_app/Grips.css" rel="stylesheet" disabled media="(max-width: 0)">');
		expect(html).not.toContain('svelte-ccccccc');
		// Whoever does it again finds nothing to do.
		expect(withItsStyles(html, SHEETS, '../_app/')).toBe(html);
	});

	it('stay as they are where nothing lacks', () => {
		const whole = page('.fan.svelte-aaaaaaa{color:red}', '<p class="fan svelte-aaaaaaa">');
		expect(withItsStyles(whole, SHEETS, './')).toBe(whole);
	});

	it('are refused where the page has none, its policy does not know them, or they lead to files of their own', () => {
		const bare = '<i class="svelte-bbbbbbb">';
		expect(() => withItsStyles(bare, SHEETS, './')).toThrow('a page holds no styles');
		expect(() => withItsStyles(`<style>a{}</style>${bare}`, SHEETS, './')).toThrow('policy of a page');
		const far = [{ name: 'Far.css', css: '.a.svelte-bbbbbbb{background:url(x.png)}' }];
		expect(() => withItsStyles(page('a{}', bare), far, './')).toThrow('Far.css refers to files');
	});
});
