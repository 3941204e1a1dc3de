import type { CaseWords } from '../../../words.ts';

/** Each condition reads on from "Si ", in the imperfect, and is followed by ", et si ces hypothèses se vérifiaient". */
export const scenarios: CaseWords['scenarios'] = {
	'as-reported': {
		title: 'Tel que rapporté\u202f: de l’aide, puis plus rien',
		condition: 'les camions d’aide passaient, puis s’arrêtaient comme le raconte le conseil du lieu',
		note: 'De l’aide à partir du 19 novembre 2040, avec une semaine d’interruption en mars, jusqu’au 19 mai 2041\u202f; à partir de là, rien d’autre que ce qu’apportent des convois. Les quantités viennent du conseil et de la Société d’aide, et Orrelond raconte les choses autrement. Les parts de médicaments admis sont des hypothèses.',
	},
	'road-open': {
		title: 'Route ouverte de bout en bout',
		condition: 'la route restait ouverte, avec gaz et électricité de bout en bout',
		note: 'Rien n’est fermé et les approvisionnements suffisent. Tout autre scénario peut être placé à côté de celui-ci.',
	},
	'nothing-passes': {
		title: 'Rien ne passe',
		condition: 'rien ne passait, par aucune route',
		note: 'Ni aide, ni convois, ni médicaments aucun jour, avec gaz et électricité tels que rapportés. Il laisse de côté même les livraisons sur lesquelles les deux parties s’accordent.',
	},
	'short-closure': {
		title: 'Fermée pendant deux semaines',
		condition: 'la route fermait pendant deux semaines, puis s’ouvrait',
		note: 'Fermée à partir du 5 novembre 2040, ouverte à partir du 19 novembre, avec gaz et électricité de bout en bout\u202f: les approvisionnements suffisent.',
	},
	'sennowick-convoys': {
		title: 'Convois hebdomadaires par la route de Sennowick',
		condition: 'un convoi de denrées passait par la route de Sennowick chaque semaine à partir du 12 juin 2041',
		note: 'Tel que rapporté et, en outre, un convoi hypothétique de 16 camions passe par la route de Sennowick chaque semaine du 12 juin au 14 août. Son pendant a les mêmes convois par la route de Tavelmoor.',
	},
	'tavelmoor-convoys': {
		title: 'Convois hebdomadaires par la route de Tavelmoor',
		condition: 'un convoi de denrées passait par la route de Tavelmoor chaque semaine à partir du 12 juin 2041',
		note: 'Tel que rapporté et, en outre, un convoi hypothétique de 16 camions passe par la route de Tavelmoor chaque semaine du 12 juin au 14 août. Son pendant a les mêmes convois par la route de Sennowick.',
	},
	'half-chance': {
		title: 'Des camions passent la moitié du temps',
		condition: 'dix camions d’aide partaient chaque jour et passaient environ un jour sur deux',
		note: 'Hypothétique\u202f: passages et refus viennent par périodes, qui diffèrent d’une simulation à l’autre. Gaz et électricité sont tels que rapportés, et il n’y a pas de convois.',
	},
};
