import { describe, expect, it } from 'vitest';
import { publicAddressFrom } from './publicAddress.ts';

describe('the public address of a build', () => {
	it('ends with a slash, so that links and pages can be put behind it', () => {
		expect(publicAddressFrom('https://example.org/corridor')).toBe('https://example.org/corridor/');
		expect(publicAddressFrom('http://example.org')).toBe('http://example.org/');
	});

	it('need not be set', () => {
		expect(publicAddressFrom(undefined)).toBeNull();
		expect(publicAddressFrom(' ')).toBeNull();
	});

	it.each([
		['example.org', 'which is no address'],
		['ftp://example.org/', 'which is neither https nor http'],
		['javascript:alert(1)', 'which is neither https nor http'],
		['https://me:secret@example.org/', 'which holds a name or a password'],
		['https://example.org/?a=1', 'which has a ? or # part'],
		['https://example.org/#v=2', 'which has a ? or # part'],
	])('stops the build where it is %s, and says why', (setting, why) => {
		expect(() => publicAddressFrom(setting)).toThrow(why);
		expect(() => publicAddressFrom(setting)).toThrow(JSON.stringify(setting));
	});
});
