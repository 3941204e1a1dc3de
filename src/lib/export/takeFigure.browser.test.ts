import { expect, it } from 'vitest';
import type { Drawing } from '../figures/redraw.ts';
import { THEMES, type Theme } from './layouts.ts';
import { take } from './takeFigure.ts';
import { inTheme } from './theme.ts';

const CHART = '<svg class="chart" width="90" height="9"><path style="stroke: var(--hue)" d="M0 4H90" /></svg>';
const drawing: Drawing = {
	heights: () => ({ least: 9, most: 90 }),
	draw(target) {
		target.innerHTML = CHART;
		return () => target.replaceChildren();
	},
};

function colourOf(token: string, theme: Theme): string {
	const probe = document.createElement('i');
	probe.style.color = `var(${token})`;
	document.body.append(probe);
	const colour = inTheme(theme, () => getComputedStyle(probe).color);
	probe.remove();
	return colour;
}

it('a figure that takes its hue from the part of the page it stands in has it in a picture too, in each theme', () => {
	const section = document.createElement('section');
	section.style.setProperty('--hue', 'var(--medicine)');
	section.innerHTML = CHART;
	document.body.append(section);
	const svg = section.querySelector('svg')!;
	const strokes = THEMES.map((theme) => {
		const figure = { id: 'compare', name: 'Compare', title: 'Compare', svg, drawing, legend: null };
		const still = take(figure, theme).drawn({ width: 90, height: 9, scale: 1 });
		return still.node.querySelector('path')!.getAttribute('stroke');
	});
	section.remove();
	expect(strokes).toEqual(THEMES.map((theme) => colourOf('--medicine', theme)));
	expect(new Set(strokes).size).toBe(THEMES.length);
});
