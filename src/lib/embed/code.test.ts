import { describe, expect, it } from 'vitest';
import { codeOf, frameAddress } from './code.ts';

const asked = { figure: 'food', theme: null } as const;
const address = frameAddress('https://example.org/corridor/', asked, 'v=2&seed=7');

describe('the code of a frame', () => {
	it('asks for the figure in the query and for the scenario in the fragment', () => {
		expect(address).toBe('https://example.org/corridor/embed/?figure=food#v=2&seed=7');
		expect(frameAddress('https://example.org/', { ...asked, theme: 'dark' }, '')).toBe(
			'https://example.org/embed/?figure=food&theme=dark',
		);
	});

	it('is one element without a script where it keeps its height', () => {
		expect(codeOf({ address, title: 'Food', width: 360, height: 812, grows: false })).toBe(
			'<iframe data-corridor src="https://example.org/corridor/embed/?figure=food#v=2&amp;seed=7" title="Food" style="border:0;width:360px;max-width:100%;height:812px" loading="lazy"></iframe>',
		);
	});

	it('takes a height only from the window of the frame that it is given to', () => {
		const code = codeOf({ address, title: 'Food', width: null, height: 812, grows: true });
		expect(code).toContain('frame.contentWindow === event.source');
		expect(code).toContain('width:100%');
	});

	it('lets nothing of a title or an address out of its attribute', () => {
		const code = codeOf({ address: 'x"><script>', title: '"onload="y" <b>', width: null, height: 1, grows: false });
		expect(code.match(/[<>]/g)).toHaveLength(4);
		expect(code.match(/"/g)).toHaveLength(8);
	});
});
