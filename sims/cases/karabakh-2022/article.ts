import type { Article } from '../case.ts';

/** The article that prompted the project: one voice among several, taken claim by claim. */
export const article: Article = {
	source: 'sofrep-2023',
	claims: [
		{ id: 'people', leads: [{ kind: 'point', id: 'people' }] },
		{
			id: 'closed',
			leads: [
				{ kind: 'point', id: 'traffic' },
				{ kind: 'point', id: 'closed' },
				{ kind: 'events', about: ['road'], from: '2022-12', to: '2022-12' },
			],
		},
		{
			id: 'kept-out',
			leads: [
				{ kind: 'point', id: 'passed' },
				{ kind: 'point', id: 'medicine' },
				{ kind: 'point', id: 'gas' },
			],
		},
		{
			id: 'seven-months',
			leads: [
				{ kind: 'scenario', name: 'as-reported' },
				{ kind: 'events', about: ['statement'] },
			],
		},
		{
			id: 'red-cross',
			leads: [
				{ kind: 'events', by: 'icrc' },
				{ kind: 'point', id: 'red-cross' },
				{ kind: 'point', id: 'convoy' },
			],
		},
		{
			id: 'peacekeepers',
			leads: [
				{ kind: 'events', text: 'peacekeepers' },
				{ kind: 'point', id: 'passed' },
			],
		},
		{
			id: 'health',
			leads: [
				{ kind: 'events', text: 'miscarriages' },
				{ kind: 'point', id: 'food' },
			],
		},
		{ id: 'travel', leads: [{ kind: 'events', about: ['medicine'], text: 'patients' }] },
		{ id: 'calls', leads: [{ kind: 'events', about: ['statement'] }] },
		{ id: 'beyond', leads: [] },
	],
};
