/**
 * The words of the exercises that are shipped, in plain words for readers of about fourteen. Figures are those of the runs,
 * and claims those of the case's record: none is written here. What stands in braces is the case's own, of `exercisePlaces`.
 */
interface ShippedWords {
	readonly title: string;
	readonly aim: string;
	/** In the order of the steps. */
	readonly steps: readonly {
		readonly heading: string;
		readonly text: string;
		readonly options?: readonly string[];
		readonly questions?: readonly string[];
	}[];
}

export const exercises = {
	/** Stands before the publications behind a claim. */
	sources: (sources: string) => `Sources\u202f: ${sources}.`,
	source: (publisher: string, title: string, date: string) => `${publisher}, «\u202f${title}\u202f», ${date}`,
	undated: 'sans date',
	/** Of a place that is not the first. */
	titleOf: (title: string, place: string) => `${title} (${place})`,
	claim: (by: string, says: string) => `${by}\u202f: ${says}`,

	'reading-a-band': {
		title: 'Lire une bande',
		aim: 'Vous pouvez dire ce que signifient la ligne et les bandes pâles d’un graphique, et ce qu’elles ne signifient pas.',
		steps: [
			{
				heading: 'Un lieu, beaucoup de simulations',
				text: 'Imaginez un lieu de 120\u202f000 habitants avec une seule route d’accès. La route se ferme. Combien de temps les denrées durent-elles\u202f?\n\nPersonne ne connaît les nombres exacts\u202f: combien il y a d’habitants, combien il y a dans les réserves, combien porte un camion. L’ordinateur essaie donc beaucoup de nombres possibles. Chaque essai s’appelle une simulation. Une simulation est une histoire possible, et aucune n’est le compte rendu de ce qui est arrivé.',
			},
			{
				heading: 'La ligne et les bandes',
				text: 'Dans cette image, rien n’entre par aucune route. La ligne foncée est le milieu\u202f: chaque jour, la moitié des simulations est au-dessus et la moitié en dessous. Les bandes pâles contiennent 50, 80 et 95 simulations sur 100. La ligne droite en haut est ce dont les gens ont besoin.\n\nDéplacez le jour avec les flèches du clavier, et lisez le nombre et son intervalle sous le graphique.',
			},
			{
				heading: 'Que dit la bande\u202f?',
				text: 'Revoyez l’image en pensée. Quelle phrase convient le mieux à la bande de 80 simulations sur 100\u202f?',
				options: [
					'La vérité est à coup sûr à l’intérieur de la bande.',
					'Si ces hypothèses se vérifient, 80 simulations sur 100 sont à l’intérieur, et 20 en dehors.',
					'Les bords sont le nombre le plus bas et le nombre le plus haut possibles.',
					'80 personnes sur 100 reçoivent assez de denrées.',
				],
			},
			{
				heading: 'Une bande qui s’ouvre à peine',
				text: 'Ici, la route reste ouverte. Les approvisionnements suffisent dans presque toutes les simulations\u202f: il y a donc peu à voir. Une bande n’est large que là où les nombres que personne ne connaît font une différence.\n\nRepensez maintenant à votre réponse. La bande compte des simulations. Ses bords ne sont pas le minimum et le maximum possibles\u202f: 20 simulations sur 100 sont en dehors. Et elle ne connaît que ce que les simulations font varier. Ce qui est laissé hors du modèle est laissé hors de la bande aussi.',
			},
			{
				heading: 'Rendre la bande plus étroite',
				text: 'Un nombre que vous fixez à la main n’est plus deviné\u202f: toutes les simulations utilisent le vôtre. Fixez l’un de ceux-ci et observez la largeur de la bande. Puis rétablissez-le et fixez-en un autre.\n\nLequel rend la bande plus étroite, et lequel ne fait que la déplacer\u202f?',
			},
			{
				heading: 'Avec vos mots',
				text: 'Quelqu’un de vos amis regarde l’image et dit\u202f: «\u202fC’est donc comme cela que ça se passe.\u202f» Que répondez-vous\u202f? Écrivez deux ou trois phrases.',
			},
			{
				heading: 'En discuter',
				text: 'Comparez vos phrases avec celles de quelqu’un d’autre.',
				questions: [
					'Où avez-vous déjà vu un intervalle ou une bande\u202f: dans la météo, dans l’actualité, en médecine\u202f?',
					'Une bande large est-elle une mauvaise image ou une image honnête\u202f?',
					'Qu’est-ce qui n’est pas du tout dans la bande, parce que le modèle le laisse de côté\u202f?',
				],
			},
		],
	},

	'how-long': {
		title: 'Combien de temps cela durerait-il\u202f?',
		aim: 'Vous faites votre propre supposition avant de voir un modèle, et vous trouvez où et pourquoi les deux se séparent.',
		steps: [
			{
				heading: 'Avant de regarder',
				text: 'Un lieu de 120\u202f000 habitants est approvisionné par une seule route. Il y a des denrées dans les magasins, les réserves et les maisons, et il en pousse dans les champs et les jardins alentour.\n\nDans le premier dessin, rien n’entre par aucune route, du premier jour au dernier. Dans le second, la route se ferme pendant {short} puis s’ouvre de nouveau.\n\nIl n’y a pas de bonne ligne. Une supposition que vous pouvez expliquer est une bonne supposition.',
			},
			{
				heading: 'Rien ne passe',
				text: 'Si rien ne passe, par aucune route\u202f: quelle part des denrées dont ils ont besoin les gens reçoivent-ils, jour après jour\u202f? Tracez la ligne du premier jour au dernier. 100\u00a0% veut dire que chacun reçoit ce qu’il lui faut.',
			},
			{
				heading: 'Où vous êtes-vous séparés\u202f?',
				text: 'Regardez votre ligne et les simulations. Où se séparent-elles le plus\u202f? À quoi avez-vous pensé que le modèle ne connaît pas\u202f? Que compte le modèle à quoi vous n’avez pas pensé\u202f?',
			},
			{
				heading: 'Fermée pendant {short}',
				text: 'Maintenant la route se ferme pendant {short}, puis elle s’ouvre de nouveau. Tracez la ligne encore une fois, avant de regarder.',
			},
			{
				heading: 'Deux lignes, une question',
				text: 'Les deux images commencent avec les mêmes réserves. Qu’est-ce qui fait la différence entre elles\u202f? Écrivez une ou deux phrases.',
			},
			{
				heading: 'En discuter',
				text: 'Mettez vos lignes à côté de celles des autres.',
				questions: [
					'Qui a tracé trop haut, qui a tracé trop bas, et à quoi pensaient-ils\u202f?',
					'Que se passe-t-il entre assez et rien\u202f? Qui reçoit moins en premier\u202f?',
					'Que voudriez-vous savoir avant de vous fier à l’image des simulations\u202f?',
					'Des gens réels ont vécu une route fermée. Que ne peut pas en dire une courbe\u202f?',
				],
			},
		],
	},

	'one-convoy': {
		title: 'Un convoi par semaine, par une route ou par l’autre',
		aim: 'Vous comparez équitablement deux scénarios, et vous distinguez ce qu’un modèle peut compter de ce sur quoi les gens ne sont pas d’accord.',
		steps: [
			{
				heading: 'Deux routes',
				text: 'Deux routes mènent au lieu\u202f: {roads}. La route par laquelle les denrées devaient venir était elle-même contestée. Voici ce qui a été dit\u202f:',
			},
			{
				heading: 'Avant de regarder',
				text: 'Supposez qu’un convoi de denrées par semaine vienne à partir de {convoysFrom}\u202f: d’abord par {oneRoad}, puis, dans une autre simulation des mêmes semaines, par {otherRoad}. Quelle différence attendez-vous pour les denrées\u202f?',
				options: [
					'Plus de denrées avec les convois par {oneRoad}.',
					'Plus de denrées avec les convois par {otherRoad}.',
					'À peu près autant dans les deux cas.',
					'Cela dépend de quelque chose que je ne sais pas encore.',
				],
			},
			{
				heading: 'Simulation par simulation',
				text: 'Voici les deux, sur les mêmes tirages au hasard\u202f: ce qu’une simulation suppose des habitants, des réserves et des camions, sa jumelle le suppose aussi. À gauche, les milieux des deux\u202f; à droite, la différence dans chaque paire de simulations. Ce qui vient par chaque route est en dessous. Regardez les semaines après {convoysFrom}\u202f; vous pouvez prendre un axe plus rapproché.\n\nQuelle est la taille de la différence, et d’où vient-elle\u202f?',
			},
			{
				heading: 'Ce que le modèle ne connaît pas',
				text: 'Dans le modèle, un camion a une charge et un jour. Il n’a pas de drapeau. Notez une chose, au sujet des deux routes, qui comptait pour les gens et qu’aucun graphique d’ici ne peut montrer. Dites de qui est ce point de vue.',
			},
			{
				heading: 'En discuter',
				text: 'Personne ne gagne dans cet exercice. Essayez d’exprimer le point de vue qui n’est pas le vôtre de façon que ceux qui l’ont disent\u202f: oui, c’est ce que nous voulons dire.',
				questions: [
					'Pour un pain, la route par laquelle il est venu a-t-elle de l’importance\u202f?',
					'Pour qui la route a-t-elle de l’importance, et pourquoi\u202f?',
					'Que dirait chaque partie de ce que l’autre image laisse de côté\u202f?',
					'Qui devrait décider de la manière dont l’aide parvient aux gens\u202f?',
				],
			},
		],
	},

	'which-first': {
		title: 'Quelle hypothèse vérifieriez-vous d’abord\u202f?',
		aim: 'Vous décidez où il vaut la peine d’en savoir plus, et vous voyez comment cela change d’une question à l’autre.',
		steps: [
			{
				heading: 'Beaucoup de nombres, peu de temps',
				text: 'Cette image montre l’alimentation, avec les camions tels que rapportés par {teller}. {doubt}\n\nLa bande est large, parce que le modèle repose sur beaucoup de nombres que personne ne connaît exactement. Vous avez le temps d’en examiner quelques-uns.',
			},
			{
				heading: 'Votre ordre',
				text: 'Lesquelles de ces hypothèses vérifieriez-vous d’abord, si vous voulez savoir ce que les gens reçoivent de denrées à la fin\u202f? Pensez à deux choses\u202f: combien peu on en sait, et combien de choses en dépendent.',
			},
			{
				heading: 'Ce qui fait bouger la réponse',
				text: 'Voici quelle part de la dispersion chaque hypothèse explique. Vous pouvez demander pour un jour, pour tout le graphique, ou pour la date à laquelle l’alimentation tombe sous la moitié des besoins. L’ordre peut changer avec la question.',
				questions: [
					'Où votre ordre diffère-t-il des barres, et pourquoi\u202f?',
					'Un nombre peut être très mal connu et expliquer pourtant peu. Comment est-ce possible\u202f?',
					'Une barre parle du modèle. Qu’est-ce qui pourrait compter beaucoup et n’avoir pas de barre ici\u202f?',
				],
			},
			{
				heading: 'Essayer',
				text: 'Fixez celle que vous vérifieriez d’abord à une valeur qui vous paraît vraisemblable. La bande devient-elle plus étroite\u202f? L’image change-t-elle de message\u202f?',
			},
			{
				heading: 'Votre plan',
				text: 'Choisissez une hypothèse. À qui pourriez-vous vous adresser à son sujet, et que faudrait-il garder à l’esprit à propos de la réponse\u202f?',
			},
			{
				heading: 'En discuter',
				text: 'Comparez vos plans.',
				questions: [
					'Préféreriez-vous bien connaître un nombre, ou en connaître cinq à peu près\u202f?',
					'Qui gagne si l’on croit qu’un nombre est élevé, et qui gagne si l’on croit qu’il est bas\u202f?',
					'Quand une supposition est-elle assez bonne pour agir d’après elle\u202f?',
				],
			},
		],
	},

	'two-readings': {
		title: 'Deux lectures de ce qui a été rapporté',
		aim: 'Vous mettez deux versions côte à côte, vous pesez leurs sources à la même mesure, et vous dites ce qui repose sur quoi.',
		steps: [
			{
				heading: 'Les mêmes mois, racontés deux fois',
				text: 'De {months}, les parties ont parlé de la même route de manières différentes. Vous lisez ce que chacune d’elles a dit, sur trois points, avec les sources.\n\nLa page ne fait sienne aucune de ces versions. Les mots sont ceux des personnes nommées. {unverified}',
			},
			{ heading: 'Premier point\u202f: {firstPoint}', text: '{firstQuestion}' },
			{ heading: 'Deuxième point\u202f: combien est passé', text: 'Combien est passé par la route\u202f?' },
			{ heading: 'Troisième point\u202f: {thirdPoint}', text: '{thirdQuestion}' },
			{
				heading: 'Peser les sources',
				text: 'Chacune de ces sources vous aiderait à trouver combien est passé. Dans quel ordre les chercheriez-vous\u202f? Prenez la même mesure pour toutes\u202f: Qui était là\u202f? Qui pouvait compter\u202f? Qui gagne à quel nombre\u202f? Quelqu’un d’autre peut-il le contrôler\u202f?',
				options: [
					'Un compte fait par l’une des parties au différend.',
					'Un compte fait par l’autre partie au différend.',
					'Des images de la route prises par satellite, de nombreux jours.',
					'Les listes d’une organisation d’aide qui y a elle-même roulé.',
					'Ce que des gens qui y vivaient ont dit à un journaliste.',
					'Les listes des soldats qui gardaient la route.',
				],
			},
			{
				heading: 'Ce que les lectures font à l’alimentation',
				text: 'Deux scénarios, sur les mêmes tirages au hasard\u202f: les camions tels que rapportés par {teller}, à côté d’une route qui reste ouverte. Aucun n’est la version entière d’une partie, et aucun n’est un compte rendu. Les affirmations sur ce qui est passé se situent entre les deux ou comptent autre chose.\n\nQue faudrait-il savoir pour situer une affirmation entre les deux\u202f?',
			},
			{
				heading: 'Sur quoi s’accordent-elles\u202f?',
				text: 'Écrivez deux phrases que les deux parties pourraient signer. Puis écrivez une question que l’on pourrait trancher en allant voir, et une que l’on ne pourrait pas trancher ainsi.',
			},
			{
				heading: 'En discuter',
				text: 'Lisez-vous vos deux phrases les uns aux autres.',
				questions: [
					'Avez-vous demandé la même chose aux deux parties, ou avez-vous cru l’une d’elles plus vite\u202f?',
					'Quelle est la différence entre «\u202fpersonne n’a pu le contrôler\u202f» et «\u202fc’est faux\u202f»\u202f?',
					'Certains mots prennent déjà parti. Lesquels avez-vous trouvés, et qui les a employés\u202f?',
					'Comment écririez-vous là-dessus pour quelqu’un qui n’en sait rien\u202f?',
				],
			},
		],
	},
} as const satisfies Readonly<Record<string, ShippedWords | string | ((...parts: string[]) => string)>>;
