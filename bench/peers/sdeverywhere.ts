/** SDEverywhere (Climate Interactive): JavaScript that its compiler writes from the Vensim file, in its own runtime. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PEERS_FOLDER, type Peer, packageOfPeers } from './peer.ts';
import { OUTPUTS, PARAMETERS, type Parameter } from './threeStores.ts';

interface Compiler {
	parseAndGenerate(
		text: string,
		kind: 'vensim',
		spec: { inputVarNames: string[]; outputVarNames: string[] },
		operations: string[],
		modelFolder: string,
		name: string,
		folder: string,
	): Promise<string>;
}

interface Outputs {
	readonly varSeries: readonly { readonly points: readonly { readonly y: number }[] }[];
}

interface Runtime {
	createSynchronousModelRunner(model: unknown): {
		createOutputs(): Outputs;
		runModelSync(inputs: readonly number[], outputs: Outputs): Outputs;
	};
}

const NAMES = Object.keys(PARAMETERS) as Parameter[];
const NAME = 'three-stores';
const inVensim = (name: string) => name.replaceAll('_', ' ');

export async function sdeverywhere(days: number): Promise<Peer> {
	const compiler = await packageOfPeers<Compiler>('@sdeverywhere/compile');
	const runtime = await packageOfPeers<Runtime>('@sdeverywhere/runtime');
	const folder = mkdtempSync(join(tmpdir(), 'corridor-peer-'));
	try {
		const text = readFileSync(join(PEERS_FOLDER, `${NAME}.mdl`), 'utf8').replace('280', String(days - 1));
		const spec = { inputVarNames: NAMES.map(inVensim), outputVarNames: OUTPUTS.map(inVensim) };
		await compiler.parseAndGenerate(text, 'vensim', spec, ['generateJS'], PEERS_FOLDER, NAME, folder);
		const written = pathToFileURL(join(folder, `${NAME}.js`)).href;
		const { default: load } = (await import(/* @vite-ignore */ written)) as { default: () => Promise<unknown> };
		const runner = runtime.createSynchronousModelRunner(await load());
		let outputs = runner.createOutputs();
		return {
			run(parameters) {
				outputs = runner.runModelSync(
					NAMES.map((name) => parameters[name]),
					outputs,
				);
			},
			trajectories: () => outputs.varSeries.map(({ points }) => Float64Array.from(points, ({ y }) => y)),
		};
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
