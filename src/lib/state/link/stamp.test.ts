import { describe, expect, it } from 'vitest';
import { STAMP_FIELDS, type Stamp, stampHead, stampTail } from './stamp.ts';

const unsaid: Stamp = { format: 2, model: null, engine: null, fingerprint: null };
const read = (key: string, written: string) => STAMP_FIELDS.get(key)!.read(written, unsaid);

describe('what a link says of the page that made it', () => {
	it.each(['1.0.0', '10.20.30', '999999.999999.999999'])('is a model %s', (model) => {
		expect(read('model', model)).toEqual({ ...unsaid, model });
	});

	it.each([
		'',
		'1.0',
		'1.0.0.0',
		'v1.0.0',
		'1.0.0-beta',
		'1.0.x',
		'1.0.0 ',
		'1234567.0.0',
		'1.1234567.0',
		'1.0.1234567',
	])('is no model "%s"', (model) => expect(read('model', model)).toBeUndefined());

	it.each(['ts1', 'f32', 'an-engine_of.20-chars'.slice(0, 20)])('is an arithmetic %s', (engine) => {
		expect(read('engine', engine)).toEqual({ ...unsaid, engine });
	});

	it.each(['', 'ts 1', '<ts1', 'ts1>', 'an-engine-of-21-chars'])('is no arithmetic "%s"', (engine) => {
		expect(read('engine', engine)).toBeUndefined();
	});

	it('begins with the format and ends with the figures, where they are known', () => {
		expect(stampHead().map(([key]) => key)).toEqual(['v', 'model', 'engine']);
		expect(stampTail(null)).toEqual([]);
		expect(stampTail({ central: 'abcdef', dates: 'ghijkl', bands: '_-0123' })).toEqual([
			['is', 'abcdef.ghijkl._-0123'],
		]);
	});
});
