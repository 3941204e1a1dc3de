import type { RecordWords } from '../../../words.ts';

export const observations: RecordWords['observations'] = {
	'bread-1-dec': {
		name: 'Pain et céréales mangés, décembre',
		text: 'Le pain est aussi abondant que jamais. Dans le modèle, ce serait\u202f: au moins 90\u00a0% des céréales nécessaires sont mangées.',
	},
	'ration-cards-2-feb': {
		name: 'Ration d’huile ou de sucre',
		text: 'Des cartes pour l’huile et le sucre commencent. Dans le modèle, ce serait\u202f: une ration inférieure à 100\u00a0% pour l’un des deux.',
		explains: 'Le modèle n’a pas de cartes. Il étale chaque réserve d’après les jours de couverture.',
	},
	'pharmacies-28-apr': {
		name: 'Médicaments restants, du stock du premier jour',
		text: 'Les pharmacies sont tombées à 35\u00a0%. Dans le modèle, ce serait\u202f: les stocks de médicaments par rapport à ceux du premier jour.',
		explains: 'L’avis ne dit pas 35\u00a0% de quoi, ni qui a compté. Le stock initial en jours est une hypothèse.',
	},
	'power-20-hours': {
		name: 'Heures d’électricité, printemps',
		text: 'Quatre heures par jour sans électricité. Dans le modèle, ce serait\u202f: 20 heures d’électricité en moyenne.',
		explains: 'Le lac est petit et le printemps apporte beaucoup d’eau\u202f; il n’est pas dit si elle a été lâchée.',
	},
	'granary-1-aug': {
		name: 'Céréales en stock',
		text: 'Le grenier est presque vide. Dans le modèle, ce serait\u202f: des céréales pour moins de sept jours.',
		explains: 'En juillet et août, le modèle rentre une récolte\u202f; l’avis ne parle que du grenier.',
	},
};
