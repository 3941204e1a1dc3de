import type { CaseWords } from '../../../words.ts';

/** What was reported of each convoy, whatever a scenario makes of it. */
export const convoys: CaseWords['convoys'] = {
	'2023-07-26 government of Armenia': {
		text: '19 camions de denrées par la route de Latchine. Arrêtés à Kornidzor, dit le gouvernement de l’Arménie, qui qualifie la cargaison de purement humanitaire\u202f; des observateurs de la mission de l’UE les ont vus. La charge est chiffrée à 360\u00a0t (le premier ministre), 361\u00a0t (Hetq) ou 400\u00a0t (Armradio).',
		disputed:
			'Azerbaïdjan\u202f: une «\u202fprovocation\u202f», qui n’avait pas été convenue avec lui. Il a renvoyé à la route d’Aghdam/Akna\u202f: «\u202fIl n’y a pas d’autre chemin\u202f!\u202f»',
	},
	'2023-08-29 Azerbaijan Red Crescent': {
		text: 'Deux camions avec 40\u00a0t de farine par la route d’Aghdam/Akna. Ils stationnaient à un poste des forces de maintien de la paix, rapporte Trend, le 11 septembre encore\u202f; les autorités de facto les ont refusés.',
		disputed:
			'Partie arménienne\u202f: une offre cynique, destinée à remplacer la route de Latchine. Azerbaïdjan\u202f: la refuser est un «\u202fchantage politique\u202f».',
	},
	'2023-08-30 French cities and regions': {
		text: 'Dix camions de denrées par la route de Latchine, accompagnés de la maire de Paris. Arrêtés à Kornidzor, rapporte RFE/RL.',
	},
	'2023-09-12 Russian Red Cross': {
		text: 'Un camion par la route d’Aghdam/Akna avec 1\u202f000 colis de denrées, 200 trousses d’hygiène et 270 lots de literie. Il est arrivé, rapporte CivilNet, après l’accord donné le 9 septembre par les autorités de facto. Sa charge de 15\u00a0t est une hypothèse.',
	},
	'2023-09-18 ICRC': {
		text: 'Deux camions avec de la farine de blé et des articles médicaux, l’un par la route de Latchine et l’autre par celle d’Aghdam/Akna, en même temps. Ils sont arrivés, dit le CICR. La charge de 20\u00a0t chacun est une hypothèse, et le modèle la compte comme denrées.',
		disputed: 'Le conseiller présidentiel de l’Azerbaïdjan y voit la preuve d’un «\u202fauto-blocus\u202f».',
	},
};
