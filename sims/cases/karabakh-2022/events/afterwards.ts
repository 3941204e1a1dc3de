import type { ReportedEvent } from '../../case.ts';

/** After the last day of the reported scenario: what the figures do not reach, so that nobody takes their end for the end. */
export const afterwards: readonly ReportedEvent[] = [
	{
		id: 'offensive-19-sep',
		from: '2023-09-19',
		to: '2023-09-20',
		about: 'people',
		saidBy: ['evn-report', 'ombudsmen'],
		sources: ['S114', 'S115'],
	},
	{
		id: 'deliveries-23-sep',
		from: '2023-09-23',
		about: 'food',
		saidBy: ['icrc', 'russia'],
		sources: ['S116', 'S117', 'S118'],
	},
	{
		id: 'people-leave-24-sep',
		from: '2023-09-24',
		to: '2023-10-01',
		about: 'people',
		saidBy: ['armenia'],
		sources: ['S119', 'S120', 'S121'],
		point: 'people',
	},
	{
		id: 'explosion-25-sep',
		from: '2023-09-25',
		about: 'people',
		saidBy: ['afp'],
		sources: ['S122', 'S123'],
	},
	{
		id: 'dissolution-28-sep',
		from: '2023-09-28',
		about: 'statement',
		saidBy: ['de-facto'],
		sources: ['S119'],
	},
	{
		id: 'un-mission-1-oct',
		from: '2023-10-01',
		to: '2023-10-02',
		about: 'people',
		saidBy: ['un'],
		sources: ['S121', 'S124'],
	},
];
