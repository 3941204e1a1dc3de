import { describe, expect, it } from 'vitest';
import { apache, netlify, nginx, vercel } from '../../.ci/headers/files.js';
import { readHeaders } from '../../.ci/headers/read.js';

const RULES: import('../../.ci/headers/rules.js').Rule[] = [
	{ path: '/*', headers: { 'X-All': '1' } },
	{ path: '/', headers: { 'X-Policy': 'root' } },
	{ path: '/in/', headers: { 'X-Policy': "in 'self'" } },
	{ path: '/kept/*', headers: { 'X-Kept': 'long' } },
	{ path: '/one.html', headers: { 'X-Policy': 'one' } },
];

describe('headers', () => {
	it('are read back from a host’s file as they were written, a page by both of its names', () => {
		const of = readHeaders(netlify(RULES));
		expect(of('/')).toEqual({ 'x-all': '1', 'x-policy': 'root' });
		expect(of('/index.html')).toEqual(of('/'));
		expect(of('/in/')).toEqual({ 'x-all': '1', 'x-policy': "in 'self'" });
		expect(of('/in/index.html')).toEqual(of('/in/'));
		expect(of('/other')).toEqual({ 'x-all': '1' });
		expect(of('/kept/a/b.js')).toEqual({ 'x-all': '1', 'x-kept': 'long' });
		expect(of('/one.html')).toEqual({ 'x-all': '1', 'x-policy': 'one' });
	});

	it('that two rules name are both sent, as such hosts do', () => {
		const of = readHeaders('/*\n  X-A: 1\n/b\n  X-A: 2\n');
		expect(of('/b')).toEqual({ 'x-a': '1, 2' });
	});

	it('are refused with the line that cannot be read', () => {
		expect(() => readHeaders('/\nX-A: 1')).toThrow('_headers: not a header: X-A: 1');
		expect(() => readHeaders('  X-A: 1')).toThrow('_headers: not a header:   X-A: 1');
	});

	it('name a page in whatever folder it lies, and no page by the end of another’s address', () => {
		const of = (path: string) =>
			[...nginx(RULES).matchAll(/"~(.*)" "(.*)";/g)].find(([, pattern]) => new RegExp(pattern!).test(path))?.[2];
		expect(of('/sub/in/index.html')).toBe("in 'self'");
		expect(of('/sub/index.html')).toBe('root');
		expect(of('/sub/oneAhtml')).toBeUndefined();
		expect(apache(RULES)).toContain('m#/in/(index\\.html)?$#');
		expect(JSON.parse(vercel(RULES))).toMatchObject({ headers: { 2: { source: '/in/(index.html)?' } } });
	});
});
