import type { Case } from '../case.ts';

/** What of the reported scenario no report bears out. */
export const assumedSpans: Case['assumedSpans'] = [
	{ id: 'road-first-days', row: 'road', from: '2022-12-12', to: '2022-12-24' },
	{ id: 'gas-from-9-july', row: 'gas', from: '2023-07-09', to: '2023-09-18' },
];
