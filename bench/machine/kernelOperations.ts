/** How many operations on numbers the kernel does for a member and a day, counted and not estimated. */
import { Buffer } from 'node:buffer';
import { inflateRawSync } from 'node:zlib';
import { Batch } from '#sims/kernel/batch.ts';
import { ADDRESSES, KERNEL } from '#sims/kernel/generated/kernel.ts';
import { machineOf } from '#sims/kernel/machine.ts';
import { type Counted, DAYS, workOf } from '../work.ts';
import type { Operations } from './countingItself.ts';
import { countedBy, kernelCountingItself } from './kernelCounting.ts';

const MEMBERS = 32;

/** For a member and a day, by kind: the model, its first dates and the reading of what is counted. */
export async function operationsOfKernel(counted: Counted): Promise<Operations> {
	const counting = await kernelCountingItself(inflateRawSync(Buffer.from(KERNEL, 'base64')));
	const { exports } = new WebAssembly.Instance(new WebAssembly.Module(counting));
	const { draws, scenario, series, watched } = workOf({ counted, days: DAYS, seed: 7 });
	new Batch(machineOf(exports, ADDRESSES), draws, { scenario, series, watched, keeps: [] }).run(0, MEMBERS, 0);
	return Object.fromEntries(
		Object.entries(countedBy(exports)).map(([kind, count]) => [kind, (count as number) / MEMBERS / DAYS]),
	) as unknown as Operations;
}
