/** The text of the method as the site shows it. */
import { describe, expect, it } from 'vitest';
import { ASSUMPTION_IDS, isAssumptionId } from '#sims/model/assumption.ts';
import { COUPLINGS } from '#sims/model/coupling.ts';
import { POLICIES, ROADS } from '#sims/model/conditions.ts';
import { INDICATOR_IDS } from '#sims/model/indicator.ts';
import { STORES } from '#sims/model/store.ts';
import { LABEL } from '#sims/words/en.ts';
import method from '../../../docs/method.md?raw';
import { layOut } from './layOut.server.ts';
import { mathML } from './mathematics.server.ts';
import { methodText } from './text.server.ts';

const page = methodText();
const html = page.parts.map((part) => ('html' in part ? part.html : '')).join('');
const blocks = [...method.matchAll(/```math\n([\s\S]*?)```/g)].map(([, tex]) => tex!);
const withoutBlocks = method.replaceAll(/```[\s\S]*?```/g, '');
const inLine = [...withoutBlocks.matchAll(/\$([^$\n]+(?:\n[^$\n]+)?)\$/g)].map(([, tex]) => tex!);

/** Fields of a scenario, and what an equation calls by a name of its own. */
const FIELDS =
	`name start days policy fixedRation assumptions couplingsOff phases from road trucksPerDay passChance medicineShare
	transfersPerWeek patientsPerTransfer convoys date trucks tonnesPerTruck cargo outcome by route source gas power share`.split(
		/\s+/,
	);
const KNOWN = new Set<string>([
	...ASSUMPTION_IDS,
	...INDICATOR_IDS,
	...STORES,
	...COUPLINGS,
	...POLICIES,
	...ROADS,
	...FIELDS,
	...['food', 'mixed', 'passed', 'stopped', 'as-reported', 'outageShare'],
]);

it('holds the fixed label word for word, once, and the page has it not twice', () => {
	expect(method.split(`> ${LABEL}\n`)).toHaveLength(2);
	expect(html).not.toContain('Illustrative projection.');
});

describe('the equations', () => {
	it('are there, in blocks and in lines', () => {
		expect(blocks.length).toBeGreaterThan(20);
		expect(inLine.length).toBeGreaterThan(50);
		expect(html.match(/<math/g)?.length).toBe(blocks.length + inLine.length);
	});

	it.each([...new Set([...blocks, ...inLine])])('lays out %s', (tex) => {
		expect(mathML(tex, true)).toMatch(/^<math/);
		expect(mathML(tex, true)).not.toContain('temml-error');
		expect(mathML(tex, true)).not.toContain('undefined');
	});

	it('that cannot be read are refused, with what is wrong', () => {
		expect(() => mathML('\\frac{1', true)).toThrow(/cannot lay out the equation \\frac\{1: /);
		expect(() => layOut('a $\\nosuchthing$ b')).toThrow('nosuchthing');
	});

	it('name only assumptions, fields and figures that there are', () => {
		const named = [...blocks, ...inLine].flatMap((tex) =>
			[...tex.matchAll(/\\text\{([a-z]+[A-Z]\w*)\}/g)].map(([, name]) => name!),
		);
		expect(named.length).toBeGreaterThan(50);
		expect(named.filter((name) => !KNOWN.has(name))).toEqual([]);
	});
});

describe('the names in code', () => {
	const names = [...withoutBlocks.matchAll(/`([^`\n]+)`/g)].map(([, name]) => name!);

	it('are assumptions, or families of them, or fields, columns, files', () => {
		const unknown = names.filter((name) => {
			if (KNOWN.has(name)) return false;
			if (name.endsWith('…')) return !ASSUMPTION_IDS.some((id) => id.startsWith(name.slice(0, -1)));
			return !/^(\.[a-z]+|day,date|code|sims\/\S+|[a-z]+\/|observations\.ts|npm run simulate)$/.test(name);
		});
		expect(unknown).toEqual([]);
	});

	it('hold every assumption at least once, in code or in an equation, alone or by its family', () => {
		const families = names.filter((name) => name.endsWith('…')).map((name) => name.slice(0, -1));
		const missing = ASSUMPTION_IDS.filter(
			(id) => !new RegExp(`\\b${id}\\b`).test(method) && !families.some((family) => id.startsWith(family)),
		);
		// Of a list from the first to the last the ones between are not written out.
		expect(missing.filter((id) => !id.startsWith('cargoFood'))).toEqual([]);
	});

	it('lead to the row of the assumption', () => {
		expect(html).toContain('<a href="#assumption-openingCereals"><code>openingCereals</code></a>');
		const linked = [...html.matchAll(/href="#assumption-(\w+)"/g)].map(([, id]) => id!);
		expect(linked.filter((id) => !isAssumptionId(id))).toEqual([]);
	});
});

describe('headings and links', () => {
	it('give each heading an anchor of its own, as GitHub does', () => {
		const ids = page.headings.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids).toContain('what-is-left-out-and-what-that-would-change');
		expect(ids).toContain('laws-and-where-they-end');
		for (const id of ids) expect(html).toContain(`id="${id}"`);
	});

	it('lead to a heading or a row of the page, or are shown as words where the file is not on the site', () => {
		const targets = [...html.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href!);
		const anchors = new Set(page.headings.map(({ id }) => `#${id}`));
		const elsewhere = targets.filter((href) => !anchors.has(href) && !href.startsWith('#assumption-'));
		expect(elsewhere).toEqual(['../record/']);
		expect(html).toContain('<code>sims/ensemble/random.ts</code>');
		expect(html).not.toContain('href="../sims');
	});

	it('that lead nowhere are refused', () => {
		expect(() => layOut('# A\n\n[b](#no-such-heading)')).toThrow('#no-such-heading');
	});
});

describe('the text', () => {
	it('leaves places for what is made from data, and the label to the page', () => {
		const places = page.parts.flatMap((part) => ('place' in part ? [part.place] : []));
		expect(places).toEqual(['drawing', 'assumptions', 'scenarios', 'claimants', 'record']);
		expect(html).not.toContain('<blockquote>');
	});

	it('may hold no HTML', () => {
		expect(layOut('a <b>bold</b>').parts).toEqual([{ html: '<p>a &lt;b&gt;bold&lt;/b&gt;</p>\n' }]);
		expect(() => layOut('<div>block</div>')).toThrow(/holds HTML/);
		expect(() => layOut('<!-- Not A Place -->')).toThrow(/holds HTML/);
	});

	it('tells sums of money from equations', () => {
		expect(layOut('from $5 to $6').parts).toEqual([{ html: '<p>from $5 to $6</p>\n' }]);
	});
});
