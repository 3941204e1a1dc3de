import type { CaseWords } from '../../../words.ts';

/** What is said of each convoy, whatever a scenario makes of it. */
export const convoys: CaseWords['convoys'] = {
	'2041-06-12 Ferrymen’s Relief Society': {
		text: '16 camions de denrées par la route de Sennowick. Refoulés au pont, dit la Société, qui chiffre la charge à 288\u00a0t.',
		disputed:
			'Orrelond\u202f: il n’était pas annoncé, et la moitié des camions étaient vides\u202f; la route de Tavelmoor était libre.',
	},
	'2041-07-03 Orrelond Mercy Service': {
		text: 'Quatre camions avec 80\u00a0t de farine par la route de Tavelmoor. Orrelond dit que le conseil les a renvoyés.',
		disputed:
			'Le conseil\u202f: une offre «\u202ffaite pour être photographiée\u202f», destinée à remplacer la route de Sennowick.',
	},
	'2041-08-14 Ferrymen’s Relief Society': {
		text: 'Deux camions par la route de Tavelmoor, après l’accord des deux parties. Ils sont arrivés, dit la Société. La charge de 15\u00a0t chacun est une hypothèse.',
	},
};
