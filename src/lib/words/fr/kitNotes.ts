/** What a teacher reads before a lesson. Of each exercise: how it goes, what goes wrong, what to talk over, what to leave out. */
export interface TeacherNotes {
	/** What a class needs and does, minute by minute; they add up to the time of the exercise. */
	readonly course: readonly { readonly minutes: number; readonly what: string }[];
	/** What students are likely to say, and what helps. */
	readonly misreadings: readonly { readonly heard: string; readonly helps: string }[];
	/** How the talk at the end can be led. */
	readonly debrief: string;
	/** For a class with people who lived through such a closure. */
	readonly leaveOut: string;
	/** How it goes with paper alone. */
	readonly onPaper: string;
}

/** By the id of what the notes are on. */
export const kitNotes = {
	'reading-a-band': {
		course: [
			{
				minutes: 3,
				what: 'Lisez ensemble la première étape. Demandez\u202f: quels nombres de votre propre ville ne connaîtriez-vous pas\u202f?',
			},
			{
				minutes: 7,
				what: 'Chaque élève avance jusqu’à la question sur la bande et choisit, avant que quiconque en parle.',
			},
			{ minutes: 5, what: 'À deux\u202f: fixer un nombre et observer la largeur de la bande, puis un autre.' },
			{
				minutes: 5,
				what: 'Chacun écrit deux ou trois phrases\u202f; deux ou trois élèves lisent les leurs, puis les questions.',
			},
		],
		misreadings: [
			{
				heard: 'Le bord de la bande est le pire qui puisse arriver.',
				helps:
					'Comptez\u202f: sur 100 simulations, 20 sont en dehors de la bande de 80. Demandez où elles sont dans l’image.',
			},
			{
				heard: 'La ligne foncée est ce qui arrive, le reste est de l’erreur.',
				helps:
					'Aucune simulation ne suit la ligne foncée d’un bout à l’autre. Elle relie le milieu d’un jour au milieu du suivant.',
			},
			{
				heard: 'Une bande de 80\u00a0% veut dire que c’est sûr à 80\u00a0%.',
				helps:
					'Dites «\u202fdans 80 simulations sur 100, si ces hypothèses se vérifient\u202f». La bande ne connaît pas ce que le modèle laisse de côté.',
			},
		],
		debrief:
			'Recueillez où les élèves ont déjà rencontré un intervalle. Revenez à un point\u202f: la bande montre ce que font les hypothèses énumérées, et rien de plus.',
		leaveOut:
			'Dites «\u202fun lieu\u202f» et laissez les dates de côté\u202f: rien dans le but ne dépend du lieu dont il s’agit.',
		onPaper:
			'Distribuez la fiche de travail, et montrez les deux graphiques de l’exemplaire de l’enseignant. Fixer un nombre se fait sous forme de question\u202f: lequel des trois rendrait la bande plus étroite, et pourquoi\u202f? L’exemplaire dit ce qui vient de chacun.',
	},
	'how-long': {
		course: [
			{
				minutes: 3,
				what: 'Lisez la première étape. Dites que personne ne voit une ligne avant que son auteur la montre.',
			},
			{
				minutes: 7,
				what: 'Tracer la première ligne et dire à quel point on en est sûr\u202f; puis regarder, et écrire où elles se séparent.',
			},
			{ minutes: 7, what: 'La même chose avec une fermeture de trois semaines.' },
			{ minutes: 8, what: 'Les lignes côte à côte, puis les questions.' },
		],
		misreadings: [
			{
				heard: 'Je me suis trompé.',
				helps:
					'Une esquisse n’est pas un contrôle. Demandez ce que la ligne suppose\u202f: quelle taille de stock, qui partage, ce qui pousse dans les champs.',
			},
			{
				heard: 'Quand la ligne atteint la moitié, la moitié des gens n’a rien.',
				helps:
					'C’est une moyenne. Qui reçoit moins dépend de la façon dont les choses sont partagées, et le graphique ne le montre pas.',
			},
			{
				heard: 'Le modèle dit que cela dure tant de semaines.',
				helps: 'Demandez l’intervalle, et la condition qui le précède.',
			},
		],
		debrief:
			'Mettez côte à côte la ligne la plus haute et la plus basse et demandez aux deux auteurs à quoi ils pensaient. Souvent, la différence est un stock auquel l’un des deux a pensé.',
		leaveOut:
			'Ne demandez pas à des personnes qui ont vécu une fermeture de tracer ce dont elles se souviennent, et n’opposez pas leur mémoire aux simulations. Laissez-les prendre une autre tâche.',
		onPaper:
			'Tracez sur les axes vides de la fiche de travail. Quand tous ont tracé, posez sur les lignes les deux dernières feuilles de l’exemplaire de l’enseignant\u202f: elles ont les mêmes axes et la même taille, avec les simulations.',
	},
	'one-convoy': {
		course: [
			{
				minutes: 5,
				what: 'Lisez ce que chaque partie a dit des routes. Expliquez qui parle\u202f; ne prenez pas parti.',
			},
			{ minutes: 5, what: 'Chacun choisit ce à quoi il s’attend, avec une raison.' },
			{ minutes: 8, what: 'Regarder la différence simulation par simulation, à deux.' },
			{
				minutes: 5,
				what: 'Noter une chose qu’aucun graphique ne peut montrer, et de qui est ce point de vue.',
			},
			{
				minutes: 7,
				what: 'Les questions, avec la règle que chacun expose équitablement l’autre point de vue.',
			},
		],
		misreadings: [
			{
				heard: 'Donc l’une des routes est meilleure.',
				helps:
					'Regardez en quoi les deux scénarios diffèrent\u202f: les charges, les jours, et qui les envoie. Le modèle n’en sait pas plus d’une route.',
			},
			{
				heard: 'Il n’y a presque pas de différence, donc la querelle ne porte sur rien.',
				helps:
					'Un graphique de l’alimentation compte des denrées. Demandez ce que la route signifiait en outre pour chaque partie.',
			},
		],
		debrief:
			'Demandez la forme la plus forte du point de vue que l’on ne partage pas. Arrêtez là où quelqu’un parle d’un peuple et non d’une affirmation.',
		leaveOut:
			'Avec des élèves de l’une ou de l’autre partie, laissez de côté les citations de la première étape, et parlez d’une route et de l’autre.',
		onPaper:
			'Lisez les citations à voix haute. Distribuez l’étape 3 de l’exemplaire de l’enseignant, la différence simulation par simulation, quand tous ont choisi.',
	},
	'which-first': {
		course: [
			{ minutes: 4, what: 'Regarder ensemble la bande large et lire en quoi le cas est contesté.' },
			{ minutes: 6, what: 'Chacun met les six hypothèses en ordre, seul.' },
			{ minutes: 8, what: 'Comparer avec les barres\u202f; changer la question et voir les barres changer.' },
			{ minutes: 5, what: 'Fixer la première et regarder.' },
			{ minutes: 7, what: 'Écrire un plan, puis les questions.' },
		],
		misreadings: [
			{
				heard: 'La barre la plus longue est la chose la plus importante du monde.',
				helps:
					'Elle explique la plus grande part de la dispersion de cette réponse dans ce modèle. Demandez ce qui n’a pas de barre.',
			},
			{
				heard: 'Une barre courte veut dire qu’on le connaît bien.',
				helps:
					'Un nombre peut être très mal connu et changer pourtant peu de chose. Deux choses allongent une barre\u202f: le doute, et l’effet de levier.',
			},
			{
				heard: 'Les barres ne font pas 100 ensemble.',
				helps: 'Ce que plusieurs ne font qu’ensemble a sa propre barre.',
			},
		],
		debrief:
			'Terminez par les plans\u202f: à qui vous adresseriez-vous, et que gagne cette personne à l’une ou à l’autre réponse\u202f?',
		leaveOut: 'La question de savoir qui gagne est posée à propos d’institutions, non de familles.',
		onPaper:
			'Découpez les six noms et laissez des groupes les ordonner sur la table. Montrez ensuite les barres, étape 3 de l’exemplaire de l’enseignant\u202f; l’étape 4 dit ce qui vient de chaque réglage.',
	},
	'two-readings': {
		course: [
			{
				minutes: 5,
				what: 'Lisez la première étape. Convenez d’une règle\u202f: la même question aux deux parties.',
			},
			{
				minutes: 12,
				what: 'Lire les trois points, à deux\u202f: l’un lit une version à voix haute, l’autre l’autre, puis ils échangent.',
			},
			{ minutes: 8, what: 'Mettre les sources en ordre, chacun seul, puis à deux.' },
			{
				minutes: 8,
				what: 'Regarder les deux scénarios et se demander ce qui situerait une affirmation entre eux.',
			},
			{ minutes: 5, what: 'Écrire ce que les deux pourraient signer.' },
			{ minutes: 7, what: 'Les questions.' },
		],
		misreadings: [
			{
				heard: 'La vérité est au milieu.',
				helps: 'Pas nécessairement. Demandez ce qui pouvait être compté, et qui aurait pu le compter.',
			},
			{
				heard: 'Personne n’a pu le contrôler, donc c’est faux.',
				helps: 'Non contrôlé n’est pas réfuté. Notez à quoi ressemblerait un contrôle.',
			},
			{
				heard: 'Le scénario est ce que dit cette partie.',
				helps:
					'Un scénario est un «\u202fsi\u202f». Lisez sa note\u202f: elle dit de qui il suit les informations et ce qu’elles laissent ouvert.',
			},
		],
		debrief:
			'Lisez les phrases que les deux pourraient signer. S’il y en a peu, demandez pourquoi\u202f: sont-ce les faits, ou les mots dans lesquels ils sont dits\u202f?',
		leaveOut:
			'Laissez cet exercice de côté là où des élèves appartiennent aux deux parties et où la classe ne sait pas encore être en désaccord.',
		onPaper:
			'Imprimez les trois points, une version par feuille, d’abord sans les noms de ceux qui parlent\u202f; ajoutez-les après la première lecture. Les deux scénarios sont l’étape 6 de l’exemplaire de l’enseignant.',
	},
	desk: {
		course: [
			{
				minutes: 5,
				what: 'Ouvrez le lien que vous avez copié sous «\u202fPréparer pour une classe\u202f»\u202f: tous ont les mêmes camions. Dites que le lieu est imaginaire, et qu’il y a des semaines où rien n’arrive.',
			},
			{
				minutes: 5,
				what: 'Choisissez ensemble pour la première semaine. Demandez avant d’avancer\u202f: que savons-nous, et qu’espérons-nous seulement\u202f?',
			},
			{
				minutes: 18,
				what: 'Semaines 2 à 12, seul ou à deux. Chacun remplit la rangée de la fiche de travail avant d’avancer.',
			},
			{
				minutes: 5,
				what: 'Chacun lit ce que les choix ont coûté, et à qui, et retient une ligne qui l’a surpris. Les journaux sont rendus.',
			},
			{
				minutes: 12,
				what: 'Ouvrez «\u202fCe que la classe a rendu\u202f», regardez les rangées côte à côte, puis discutez des questions.',
			},
		],
		misreadings: [
			{
				heard: 'La règle a fait mieux que nous.',
				helps:
					'Demandez\u202f: mieux pour qui\u202f? Chaque ligne sert mieux les uns et moins bien les autres. Il n’y a pas de score.',
			},
			{
				heard: 'Cela a mal tourné, donc nous avons mal choisi.',
				helps:
					'Lisez la rangée de cette semaine. Que pouvait-on savoir alors\u202f? Un choix judicieux peut mal finir, et un choix négligent bien.',
			},
			{
				heard: 'Rien n’arrive pendant deux semaines\u202f: la page est en panne.',
				helps:
					'Des camions viennent, puis ne viennent plus pendant des jours. Ne pas savoir pour combien de temps, c’est le sujet même du bureau.',
			},
			{
				heard: 'Les denrées pour les habitants sont à 95\u00a0%, donc personne ne manque de rien.',
				helps: 'C’est une moyenne de tous les habitants. Le modèle ne sait pas qui est le dernier dans la file.',
			},
			{
				heard: 'Maintenant nous savons ce qu’il faut faire.',
				helps:
					'Pour ces camions-là. Changez la simulation sous «\u202fPréparer pour une classe\u202f» et essayez de nouveau les mêmes choix.',
			},
		],
		debrief:
			'Commencez par une semaine où la classe a choisi très différemment, et laissez deux élèves dire contre quoi ils voulaient se prémunir. Demandez ensuite qui a été moins servi dans presque toutes les rangées. Terminez par ce qu’aucun bureau ne peut voir\u202f: qui demande de l’aide, à qui l’on demande, qui n’est pas dans la salle.',
		leaveOut:
			'Le lieu est imaginaire\u202f; devoir se passer du nécessaire ne l’est pas. Qui a vécu une fermeture peut tenir le journal pour un groupe, regarder ou partir, et ne donne pas de raison. Ne demandez à personne ce qu’avait sa famille. Laissez de côté la question de savoir qui a décidé, et ne mettez pas de groupes en concurrence.',
		onPaper:
			'Un seul écran devant suffit\u202f: la classe vote sur chaque semaine et chacun remplit la fiche de travail. Sans aucun écran, lisez à voix haute les camions passés, semaine par semaine, d’après un journal que vous avez imprimé\u202f; ce qui reste en réserve ne peut pas être calculé à la main.',
	},
} as const satisfies Readonly<Record<string, TeacherNotes>>;
