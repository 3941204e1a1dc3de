import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { EachFrame } from './eachFrame.ts';

let frames: (() => void)[];
let done: string[];
const drawFrame = () => frames.splice(0).forEach((frame) => frame());
const work = (name: string) => () => void done.push(name);

beforeEach(() => {
	frames = [];
	done = [];
	vi.useFakeTimers();
	vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
	vi.stubGlobal('document', { hidden: false });
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

it('draws the newest of what came since the last frame, and nothing between', () => {
	const each = new EachFrame();
	each.give(work('a'));
	each.give(work('b'));
	expect(done).toEqual([]);
	drawFrame();
	expect(done).toEqual(['b']);
	drawFrame();
	expect(done).toEqual(['b']);
});

it('what comes after a drawing is done once it is drawn, in a task of its own', () => {
	const each = new EachFrame();
	each.give(work('drawn'));
	each.after(work('after'));
	drawFrame();
	expect(done).toEqual(['drawn']);
	vi.runAllTimers();
	expect(done).toEqual(['drawn', 'after']);
});

it('nothing that came after an older drawing is done after a newer one', () => {
	const each = new EachFrame();
	each.give(work('old'));
	each.after(work('after old'));
	each.give(work('new'));
	drawFrame();
	vi.runAllTimers();
	expect(done).toEqual(['after old', 'new']);
});

it('does at once what is given out of sight', () => {
	const each = new EachFrame();
	vi.stubGlobal('document', { hidden: true });
	each.give(work('a'));
	each.after(work('b'));
	expect(done).toEqual(['a', 'b']);
});
