import { describe, expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { LARGEST_FILE_BYTES } from '#sims/scenarios/schema.ts';
import { words } from '../../words/words.ts';
import { Files } from '../files.svelte.ts';
import { LARGEST_PICTURE_BYTES } from './readPicture.ts';
import { scenarioInSvg } from './svg.ts';

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;
const payload = (text: string) => `<metadata id="corridor-scenario">${text}</metadata>`;
const why = (text: string) => {
	const found = scenarioInSvg(text);
	return found.ok ? found.text : found.why;
};

describe('a scenario in an SVG', () => {
	it('is the text of its element, and text alone: what looks like markup in it is no markup', () => {
		expect(why(svg(payload('{"a":"&lt;b&gt; &amp; &quot;"}')))).toBe('{"a":"<b> & ""}');
		expect(why(svg(payload('<script>window.hurt = true</script>')))).toBe('window.hurt = true');
		expect('hurt' in window).toBe(false);
	});

	it('comes as it was, also where it speaks of namespaces, and with any prefix', () => {
		const told = `a xmlns='b' c xmlns:d="" <![CDATA[<e xmlns="f#inert"/>]]>`;
		expect(why(svg(payload(told)))).toBe(`a xmlns='b' c xmlns:d="" <e xmlns="f#inert"/>`);
		const prefixed =
			'<s:svg xmlns:s = "http://www.w3.org/2000/svg"><s:metadata id="corridor-scenario">1</s:metadata></s:svg>';
		expect(why(prefixed)).toBe('1');
	});

	it('is refused where there are two, none, or one that is too long', () => {
		expect(why(svg(payload('1') + payload('2')))).toBe('severalScenarios');
		expect(why(svg('<metadata>1</metadata><desc id="corridor-scenario">1</desc>'))).toBe('noScenario');
		expect(why(svg(payload('x'.repeat(LARGEST_FILE_BYTES + 1))))).toBe('scenarioTooLong');
	});

	it('is not looked for in what is no SVG, is cut off, or declares entities', () => {
		expect(why('<html xmlns="http://www.w3.org/1999/xhtml"/>')).toBe('notSvg');
		expect(why(svg(payload('1')).slice(0, -3))).toBe('notSvg');
		expect(why(`<!DOCTYPE svg [<!ENTITY a "aaaa">]>${svg(payload('&a;'))}`)).toBe('notSvg');
		expect(why(svg('<image href="x" onerror="window.hurt = true"/>'))).toBe('noScenario');
		expect('hurt' in window).toBe(false);
	});
});

describe('a picture that is opened', () => {
	const opened: unknown[] = [];
	const files = new Files(karabakh2022, (read) => opened.push(read));
	const told = async (file: File) => {
		await files.take([file]);
		return files.told?.kind === 'refused' ? files.told.problems : [];
	};
	const say = words.pictures.open;

	it('changes nothing where it cannot be used, and says why', async () => {
		const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
		expect(await told(new File([Uint8Array.from([...png, 0, 0])], 'a.png'))).toEqual([say.cutOff]);
		expect(await told(new File([svg('')], 'a.svg'))).toEqual([say.noScenario]);
		expect(await told(new File([svg(payload('[]'))], 'a.svg'))).toEqual([words.keeping.open.notObject]);
		expect(await told(new File(['GIF89a'], 'a.gif', { type: 'image/gif' }))).toEqual([say.otherPicture]);
		const huge = new Uint8Array(LARGEST_PICTURE_BYTES + 1);
		huge.set(png);
		expect((await told(new File([huge], 'a.png')))[0]).toMatch(/^It has 20,000,001 bytes/);
		expect(opened).toEqual([]);
	});
});
