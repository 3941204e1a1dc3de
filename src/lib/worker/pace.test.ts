import { describe, expect, it } from 'vitest';
import { nextReport, previewMembers } from './pace.ts';

describe('the pace of updates', () => {
	it('comes to as many runs as a machine does in a frame, and never to fewer than sixteen', () => {
		/** Previews one after the other, where each takes so long beside its runs, and so long a run. */
		const previews = (restMs: number, runMs: number) => {
			const members = [previewMembers(null, 4096)];
			for (let i = 0; i < 8; i++) {
				const last = members.at(-1)!;
				members.push(previewMembers({ members: last, ms: restMs + last * runMs }, 4096));
			}
			return members;
		};
		expect(previews(0, 0)).toEqual([64, 128, 256, 512, 1024, 1024, 1024, 1024, 1024]);
		expect(previews(8, 0.01).slice(0, 7)).toEqual([64, 128, 192, 256, 384, 512, 576]);
		expect(previews(0, 0.2).slice(0, 2)).toEqual([64, 64]);
		expect(previews(0, 0.4).slice(0, 3)).toEqual([64, 32, 32]);
		expect(previews(0, 50).slice(0, 3)).toEqual([64, 16, 16]);
		expect(previewMembers({ members: 64, ms: 0 }, 100)).toBe(100);
	});

	it('doubles, then goes by five hundred, and ends on the number asked for', () => {
		const reports = [previewMembers(null, 4096)];
		while (reports.at(-1)! < 4096) reports.push(nextReport(reports.at(-1)!, 4096));
		expect(reports).toEqual([64, 128, 256, 512, 1024, 1536, 2048, 2560, 3072, 3584, 4096]);
	});
});
