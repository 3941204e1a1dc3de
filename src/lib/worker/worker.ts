import { expose } from 'comlink';
import { createEngine } from './engine.ts';

addEventListener('message', ({ ports }) => expose(createEngine(), ports[0]), { once: true });
