import { expose, wrap } from 'comlink';
import { createEngine } from './engine.ts';
import { holdLife } from './life.ts';
import { machineMaker } from './machine.ts';
import { mateAt } from './mate.ts';
import type { Engine } from './protocol.ts';
import type { Greeting } from './start.ts';

const engine = createEngine(undefined, undefined, machineMaker());

addEventListener('message', ({ data: { kind, life }, ports: [port] }: MessageEvent<Greeting>) => {
	if (port === undefined) return;
	if (kind === 'speak') holdLife(life, () => expose(engine, port));
	else engine.join(mateAt(wrap<Engine>(port), life));
});
