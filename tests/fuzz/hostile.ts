/** What someone who means harm, or a broken tool, puts where something else belongs. */
import fc from 'fast-check';

/** Names that mean something to the language, and some that mean something to us. */
const NAMES = [
	...[
		'__proto__',
		'constructor',
		'prototype',
		'toString',
		'hasOwnProperty',
		'length',
		'then',
		'',
		'0',
		'-1',
		'undefined',
	],
	...['corridor', 'corridorTalk', 'label', 'kind', 'steps', 'name', 'state', 'v', 'case', 'people', 'version', 'path'],
	...['\u202eeman', 'a\u0000b', '\ud800', '<script>', 'x'.repeat(300), '👩‍🚒'.repeat(30), 'trucksPerday', 'Policy'],
];

const TEXTS = [
	...['', ' ', '\n', '\u0000', '\ufeff', '\ud800', 'a\udc00b', '\u202ecba', '\u2066x', '\u2028', 'e\u0301', '🚛'],
	...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"><svg onload=alert(1)>', 'javascript:alert(1)'],
	...['=HYPERLINK("http://x")', '${7*7}', '{{7*7}}', '%00', '%', '%zz', '%E0%A4%A', '../../etc/passwd', "'; DROP"],
	...[
		'NaN',
		'Infinity',
		'-0',
		'1e999',
		'0x10',
		'1_000',
		'٣',
		'1,5',
		'2023-02-30',
		'9999-12-31',
		'0000-00-00',
		'+002023-01-01',
	],
	...[
		'none',
		',',
		':',
		'::::::::',
		',,,,',
		'#',
		'&',
		'=',
		'#v=2',
		'v=2',
		'v=1&people=3',
		'v=2&v=1',
		'v=99',
		'v=2&case=pellastry',
	],
	...['talk=1.', 'handin=1.AAAA', 'desk=1.q1Y', 'lesson=1.!!', 'null', 'true', '[]', '{}', '{"__proto__":{"x":1}}'],
	...['1'.repeat(400) + 'x', '!'.repeat(400) + 'a', ' '.repeat(400) + 'a', 'a'.repeat(5000), 'é'.repeat(5000)],
];

/** What parts are told apart by, in links, in JSON, in addresses, and the halves of an escape. */
const MARKS = [
	'%',
	'%zz',
	'%E0%A4%A',
	'%00',
	',',
	':',
	'&',
	'=',
	'#',
	'+',
	'~',
	'"',
	'\\',
	'\\ud800',
	'{',
	'}',
	'[',
	']',
	'.',
	'/',
	'?',
];

const NUMBERS = [
	...[
		NaN,
		Infinity,
		-Infinity,
		-0,
		0,
		-1,
		1,
		2,
		0.5,
		1.5,
		1e-320,
		1e21,
		1e308,
		-1e308,
		2 ** 31,
		2 ** 32,
		2 ** 53,
		-(2 ** 53),
	],
	...[Number.EPSILON, 0.1 + 0.2, 1 + Number.EPSILON, 400, 8191, 8193, 99999999999],
];

export const names = fc.oneof(
	{ arbitrary: fc.constantFrom(...NAMES), weight: 3 },
	{ arbitrary: fc.string({ unit: 'binary', maxLength: 8 }), weight: 1 },
);
export const texts = fc.oneof(
	{ arbitrary: fc.constantFrom(...TEXTS), weight: 3 },
	{ arbitrary: fc.constantFrom(...MARKS), weight: 2 },
	{ arbitrary: fc.string({ unit: 'binary', maxLength: 30 }), weight: 1 },
	{ arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }), weight: 1 },
);
const numbers = fc.oneof(fc.constantFrom(...NUMBERS), fc.double(), fc.integer());

/** Anything that JSON can hold, and some that it cannot. Made anew each time, since it is frozen afterwards. */
export const values: fc.Arbitrary<unknown> = fc.oneof(
	{ arbitrary: texts, weight: 4 },
	{ arbitrary: numbers, weight: 4 },
	{ arbitrary: fc.constantFrom(null, true, false, undefined), weight: 3 },
	{ arbitrary: fc.constantFrom('[]', '{}', '[[]]', '[null]', '{"__proto__":{"kind":"read"}}').map(parsed), weight: 2 },
	{ arbitrary: fc.jsonValue({ maxDepth: 2 }), weight: 1 },
);

function parsed(text: string): unknown {
	return JSON.parse(text);
}
