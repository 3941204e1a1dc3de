import type { Engine } from './engine.ts';
import { kernelEngine } from './kernel.ts';
import { typescriptEngine } from './typescript.ts';

/** Each makes an engine for one thread. An engine is named in messages by its place here. */
export const ENGINES: readonly (() => Engine)[] = [typescriptEngine, kernelEngine];
