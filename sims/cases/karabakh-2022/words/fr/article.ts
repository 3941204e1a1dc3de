import type { RecordWords } from '../../../words.ts';

export const article: NonNullable<RecordWords['article']> = {
	about:
		'Un article de SOFREP, de l’été 2023, est à l’origine de ce projet. Il prend parti, en termes forts, et il est une voix parmi celles de cette page. Voici ce qu’il dit, dans nos mots sauf là où il est cité, et ce que cet outil fait de chaque affirmation\u202f; aucune d’elles ne compte plus ici parce que l’article la fait.',
	claims: {
		people: {
			says: '120\u202f000 Arméniens vivent dans la région.',
			does: 'La taille du lieu dans le modèle. Les chiffres d’autres parties sont à un clic.',
		},
		closed: {
			says: 'La route a été fermée le 12 décembre 2022, d’abord par des civils qui se disaient «\u202féco-activistes\u202f».',
			does: 'C’est le premier jour de chaque scénario. Qui a fermé la route, et si elle était fermée, est contesté\u202f: les deux versions sont données.',
		},
		'kept-out': {
			says: 'Denrées, médicaments et gaz ne sont pas admis.',
			does: 'Ce sont les trois groupes de réserves. Ce que l’Azerbaïdjan nie se trouve à côté de ce qui est affirmé.',
		},
		'seven-months': {
			says: 'Sept mois plus tard, les appels à lever le «\u202fblocus\u202f» étaient rejetés.',
			does: 'Le scénario rapporté va jusqu’au 18 septembre 2023. Les appels, et les réponses qui leur ont été faites, sont dans la chronologie avec leurs dates.',
		},
		'red-cross': {
			says: 'La Croix-Rouge n’a pas pu apporter le nécessaire, et un grand convoi a été arrêté il y a peu.',
			does: 'L’aide a des phases, telles que rapportées. Le convoi du 26 juillet est à part dans le scénario, avec 361 à 400\u00a0t selon la version, et avec la version qu’en donne l’Azerbaïdjan.',
		},
		peacekeepers: {
			says: 'Les forces russes de maintien de la paix ont fait peu de chose.',
			does: 'Ce qu’elles auraient apporté, d’après ce qui est rapporté, est dans les chiffres\u202f: avec le CICR, environ 30\u00a0t par jour jusqu’à la mi-juin, selon le compte de l’ombudsman. L’outil ne porte aucun jugement sur elles.',
		},
		health: {
			says: 'Malnutrition, fausses couches et manque de matériel médical ont été rapportés.',
			does: 'Cela se trouve dans la chronologie, avec qui le dit et qui le conteste. Ce n’est pas modélisé\u202f: le modèle suit les approvisionnements, non ce que deviennent les gens.',
		},
		travel: {
			says: 'Les gens doivent se rendre en Arménie pour des soins et des denrées.',
			does: 'Les transferts de patients font partie du scénario rapporté et sont comptés. Les autres déplacements ne sont pas modélisés.',
		},
		calls: {
			says: 'Amnesty International, le Crisis Group, l’Union européenne et les États-Unis ont appelé à y mettre fin.',
			does: 'Ceux pour lesquels une publication datée a été trouvée sont dans la chronologie. Pour le Crisis Group, aucune n’a été trouvée.',
		},
		beyond: {
			says: 'La politique de l’énergie, les guerres, et ce que veulent d’autres États.',
			does: 'Hors du champ. Aucune partie de l’outil n’en parle.',
		},
	},
};
