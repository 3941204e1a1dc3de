import type { Case } from '../case.ts';

/** What of the reported scenario not even a made-up report bears out. */
export const assumedSpans: Case['assumedSpans'] = [
	{ id: 'road-first-days', row: 'road', from: '2040-11-05', to: '2040-11-18' },
	{ id: 'power-from-july', row: 'power', from: '2041-07-01', to: '2041-08-31' },
];
