import type { CaseWords } from '../../../words.ts';

/** Each condition reads on from "Si ", in the imperfect, and is followed by ", et si ces hypothèses se vérifiaient". */
export const scenarios: CaseWords['scenarios'] = {
	'as-reported': {
		title: 'Tel que rapporté',
		condition: 'les camions passaient comme l’ont rapporté les autorités de facto',
		note: 'Camions, gaz et électricité tels qu’ils ont été rapportés du 12 décembre 2022 au 18 septembre 2023. Presque toutes les quantités viennent des autorités de facto, une partie au différend, et l’ONU n’a pas pu les vérifier\u202f; l’Azerbaïdjan conteste que la route ait été fermée. Les parts de médicaments admis sont des hypothèses.',
	},
	'corridor-open': {
		title: 'Route ouverte de bout en bout',
		condition: 'la route restait ouverte, avec gaz et électricité de bout en bout',
		note: 'Rien n’est fermé et les approvisionnements suffisent. Tout autre scénario peut être placé à côté de celui-ci.',
	},
	'nothing-passes': {
		title: 'Rien ne passe',
		condition: 'rien ne passait, par aucune route',
		note: 'Ni aide, ni convois, ni médicaments aucun jour, avec gaz et électricité tels que rapportés. Il laisse de côté même les livraisons sur lesquelles toutes les parties s’accordent.',
	},
	'short-closure': {
		title: 'Fermée pendant trois semaines',
		condition: 'la route fermait pendant trois semaines, puis s’ouvrait',
		note: 'Fermée à partir du 12 décembre 2022, ouverte à partir du 2 janvier 2023, avec gaz et électricité de bout en bout\u202f: les approvisionnements suffisent.',
	},
	'relief-continues': {
		title: 'L’aide se poursuit',
		condition: 'l’aide se poursuivait jusqu’à la fin telle que rapportée pour mai 2023',
		note: 'Tel que rapporté jusqu’au 14 juin 2023\u202f; à partir de là, des camions d’aide continuent de passer comme les autorités de facto l’ont rapporté pour les semaines précédentes. Gaz et électricité restent tels que rapportés.',
	},
	'lachin-convoys': {
		title: 'Convois hebdomadaires par la route de Latchine',
		condition: 'un convoi de denrées passait par la route de Latchine chaque semaine à partir du 26 juillet 2023',
		note: 'Tel que rapporté, mais le convoi que le gouvernement de l’Arménie a envoyé le 26 juillet passe, et un convoi hypothétique de 19 camions suit chaque semaine jusqu’au 13 septembre. Son pendant a des convois hebdomadaires par la route d’Aghdam/Akna.',
	},
	'aghdam-convoys': {
		title: 'Convois hebdomadaires par la route d’Aghdam/Akna',
		condition: 'un convoi de denrées passait par la route d’Aghdam/Akna chaque semaine à partir du 26 juillet 2023',
		note: 'Tel que rapporté, mais un convoi hypothétique de 19 camions arrive par l’autre route chaque semaine du 26 juillet au 13 septembre, et les deux camions de farine du Croissant-Rouge d’Azerbaïdjan passent le 29 août. Son pendant a des convois hebdomadaires par la route de Latchine.',
	},
	'both-roads': {
		title: 'Chaque convoi rapporté passe',
		condition: 'chaque convoi rapporté passait, par quelque route qu’il soit venu',
		note: 'Tel que rapporté, mais aucun des cinq convois rapportés n’est arrêté, quels que soient ceux qui l’ont envoyé ou refusé, et qu’il soit venu par la route de Latchine ou par celle d’Aghdam/Akna.',
	},
	'open-from-22-february': {
		title: 'Ouverte à partir du 22 février',
		condition: 'la route s’ouvrait le 22 février 2023',
		note: 'Tel que rapporté jusqu’au jour où la Cour internationale de Justice a ordonné la circulation sans entrave le long de la route, puis ouverte. La Cour a refusé une mesure sur le gaz\u202f: gaz et électricité restent donc tels que rapportés.',
	},
	'road-only': {
		title: 'Seule la route ferme',
		condition: 'les camions passaient comme rapporté, mais sans que gaz ni électricité s’arrêtent jamais',
		note: 'L’accès par la route tel que les autorités de facto l’ont rapporté, avec gaz et électricité de l’extérieur de bout en bout. Placé à côté du cas rapporté, il montre ce que les deux lignes ajoutent.',
	},
	'half-chance': {
		title: 'Des camions passent la moitié du temps',
		condition: 'douze camions d’aide partaient chaque jour et passaient environ un jour sur deux',
		note: 'Hypothétique\u202f: passages et refus viennent par périodes, qui diffèrent d’une simulation à l’autre. Gaz et électricité sont tels que rapportés, et il n’y a pas de convois.',
	},
};
