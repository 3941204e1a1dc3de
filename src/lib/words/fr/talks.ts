/**
 * The words of the talks that are shipped: what stands above each step's sentence, and what a speaker may say. The
 * figures are the sentence's own: none is written here.
 */
interface ShippedWords {
	readonly title: string;
	/** In the order of the steps. */
	readonly steps: readonly { readonly words: string; readonly notes: string }[];
}

export const talks = {
	accounts: 'Qui dit quoi',
	public: {
		title: 'Une route, cinq questions',
		steps: [
			{
				words: 'D’abord\u202f: la route reste ouverte',
				notes:
					'Commencez là où les approvisionnements suffisent.\nComment lire\u202f: la ligne est le milieu de milliers de simulations, les bandes pâles contiennent 50, 80 et 95 simulations sur 100. La ligne droite en haut est ce dont les gens ont besoin.\nChaque simulation tire de nouveau ses hypothèses. C’est un exercice «\u202fsi… alors…\u202f», et non le compte rendu de ce qui est arrivé.',
			},
			{
				words: 'Maintenant rien ne passe, par aucune route',
				notes:
					'Le même lieu et les mêmes stocks\u202f; la seule chose qui diffère est ce qui passe.\nLisez la phrase à voix haute avec son intervalle\u202f: la date seule en dit plus que ce que l’on sait.\nElle laisse de côté même les livraisons sur lesquelles toutes les parties s’accordent.',
			},
			{
				words: 'Camions et lignes tels que rapportés\u202f: les médicaments',
				notes:
					'«\u202fTel que rapporté\u202f» est la parole de ceux qui l’ont rapporté\u202f: presque toutes les quantités viennent des autorités de facto, une partie au différend, et les Nations Unies n’ont pas pu les vérifier.\nLes parts de médicaments admis sont des hypothèses, et contestées\u202f: lisez à voix haute la ligne sous la phrase.',
			},
			{
				words: 'Et si des convois de denrées passaient par la route de Latchine\u202f?',
				notes:
					'Hypothétique à partir de la fin juillet\u202f: un convoi par semaine. Les jours des convois sont marqués.\nL’étape suivante est son pendant par l’autre route\u202f: montrez les deux.',
			},
			{
				words: 'Et si des convois de denrées passaient par la route d’Aghdam/Akna\u202f?',
				notes:
					'Des convois par l’autre route, pendant les mêmes semaines. Allez et venez entre les deux étapes\u202f: de combien la courbe se déplace-t-elle\u202f?\nLe modèle ne connaît pas de drapeau\u202f: un camion qui passe porte des denrées, par quelque route que ce soit.\nTerminez par une question de la salle\u202f: Q ouvre quelques hypothèses, Retour arrière revient.',
			},
		],
	} satisfies ShippedWords,
	school: {
		title: 'Une route, ses stocks et deux accès',
		steps: [
			{
				words: 'La route se ferme pendant trois semaines, puis s’ouvre',
				notes:
					'Ce que vous voyez\u202f: la ligne est la part des denrées dont ils ont besoin que les gens reçoivent. La ligne droite en haut, c’est «\u202fassez\u202f».\nCe qu’il y a dans les réserves permet aux gens de tenir les trois semaines.\nDemandez\u202f: que voudriez-vous savoir avant de vous fier à cette image\u202f?\nCe n’est pas un film de ce qui est arrivé. Cela dit\u202f: si ceci, alors cela.',
			},
			{
				words: 'Des camions de denrées arrivent chaque semaine par la route de Latchine',
				notes:
					'À partir d’ici, la route est telle que rapportée, jusqu’à la fin juillet\u202f; ensuite, nous supposons qu’un convoi passe chaque semaine.\nLes autorités de facto du lieu et le gouvernement de l’Arménie ont dit que l’Azerbaïdjan avait fermé cette route. L’Azerbaïdjan a dit qu’elle était ouverte. Les Nations Unies n’ont pas pu contrôler ce qui était rapporté de là-bas.\nLa bande large est ce que nous ne savons pas. Demandez\u202f: pourquoi est-elle large\u202f?',
			},
			{
				words: 'Des camions de denrées arrivent chaque semaine par la route d’Aghdam',
				notes:
					'Les mêmes semaines, une autre route\u202f; dans le lieu, on appelle aussi Akna la ville qui s’y trouve.\nL’Azerbaïdjan a offert cette route. La partie arménienne a dit qu’elle devait remplacer l’autre, et en septembre les autorités du lieu ont accepté les deux.\nRevenez d’une étape en arrière, puis en avant. Demandez\u202f: pour les denrées, la route par laquelle elles sont venues a-t-elle de l’importance\u202f? Pour qui la route a-t-elle de l’importance, et pourquoi\u202f?\nPersonne ne gagne ici. Parlez de ce qui vous a surpris.',
			},
		],
	} satisfies ShippedWords,
};
