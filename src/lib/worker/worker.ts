import { expose } from 'comlink';
import { createEngine } from './engine.ts';
import { holdLife } from './life.ts';

addEventListener(
	'message',
	({ data, ports }: MessageEvent<string>) => holdLife(data, () => expose(createEngine(), ports[0])),
	{
		once: true,
	},
);
