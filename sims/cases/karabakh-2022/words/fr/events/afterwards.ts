import type { RecordWords } from '../../../../words.ts';

/** After 18 September 2023. */
export const afterwards: RecordWords['events'] = {
	'offensive-19-sep': {
		text: 'L’Azerbaïdjan commence une offensive qu’il appelle «\u202fmesures antiterroristes\u202f»\u202f; un cessez-le-feu suit le 20 septembre. L’électricité et le téléphone sont coupés pendant environ 35 heures.',
	},
	'deliveries-23-sep': {
		text: 'Le CICR apporte 70\u00a0t, surtout de la farine et de la levure. Le ministère de la défense de la Russie parle de plus de 50\u00a0t apportées jusque-là par ses forces de maintien de la paix.',
	},
	'people-leave-24-sep': {
		text: 'Des gens partent pour l’Arménie\u202f: 84\u202f770 sont arrivés au matin du 29 septembre, 100\u202f417 le 30 septembre et 100\u202f514 au soir du 1er octobre.',
	},
	'explosion-25-sep': {
		text: 'Un dépôt de carburant explose. Au moins 170 personnes sont mortes, rapporte l’AFP en octobre\u202f; un premier compte était de 20, avec 290 blessés.',
	},
	'dissolution-28-sep': {
		text: 'Le président de facto signe un décret par lequel ses institutions cessent d’exister le 1er janvier 2024.',
	},
	'un-mission-1-oct': {
		text: 'Une mission des Nations Unies se rend sur place. Entre 50 et 1\u202f000 Arméniens seraient restés, a-t-il été dit.',
	},
};
