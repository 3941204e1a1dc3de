import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { EachFrame } from './eachFrame.ts';

let frames: (() => void)[];
let done: string[];
const drawFrame = () => frames.splice(0).forEach((frame) => frame());
const work = (name: string) => () => void done.push(name);

beforeEach(() => {
	frames = [];
	done = [];
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
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

/** Turns of three charts on a clock that each of them moves on. */
function threeCharts(chartMs: number) {
	let now = 0;
	const each = new EachFrame(() => now);
	const charts = ['a', 'b', 'c'].map((name) => () => {
		done.push(name);
		now += chartMs;
	});
	return { each, charts, joinAll: () => charts.forEach((chart) => each.join(chart)) };
}

it('draws in one frame all that it has time for', async () => {
	const { joinAll } = threeCharts(1);
	joinAll();
	await Promise.resolve();
	expect(done).toEqual(['a', 'b', 'c']);
	expect(frames).toEqual([]);
});

it('where one drawing fills the frame, the others have the next ones, in the order in which they came', async () => {
	const { each, charts, joinAll } = threeCharts(10);
	joinAll();
	await Promise.resolve();
	expect(done).toEqual(['a']);
	each.join(charts[0]!);
	each.join(charts[1]!);
	drawFrame();
	drawFrame();
	drawFrame();
	expect(done).toEqual(['a', 'b', 'c', 'a']);
	expect(frames).toEqual([]);
});

it('what comes after a drawing waits for all turns, and is done at once with them where it must', async () => {
	const { each, joinAll } = threeCharts(10);
	joinAll();
	await Promise.resolve();
	each.after(work('after'));
	vi.runAllTimers();
	expect(done).toEqual(['a']);
	expect(each.ending).toBe(true);
	drawFrame();
	drawFrame();
	vi.runAllTimers();
	expect(done).toEqual(['a', 'b', 'c', 'after']);

	joinAll();
	each.after(work('after'));
	each.flush();
	expect(done.slice(4)).toEqual(['a', 'b', 'c', 'after']);
});

it('a turn that was given back is not taken', async () => {
	const { each, charts, joinAll } = threeCharts(1);
	joinAll();
	each.leave(charts[1]!);
	await Promise.resolve();
	expect(done).toEqual(['a', 'c']);
});

it('who wants a turn later has it then, or before what comes after', async () => {
	const { each, charts, joinAll } = threeCharts(1);
	each.join(charts[0]!, 100);
	await Promise.resolve();
	expect(done).toEqual([]);
	joinAll();
	await Promise.resolve();
	expect(done).toEqual(['b', 'c']);
	each.after(work('after'));
	await Promise.resolve();
	vi.runAllTimers();
	expect(done).toEqual(['b', 'c', 'a', 'after']);
});
