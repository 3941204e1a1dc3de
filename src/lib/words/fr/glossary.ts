/** What the words of the page mean, in plain words for readers of about fourteen; in the order in which a lesson meets them. */
export interface GlossaryEntry {
	readonly id: string;
	readonly term: string;
	readonly means: string;
}

export const glossary = [
	{
		id: 'model',
		term: 'Modèle',
		means:
			'Un ensemble de règles et de nombres qui représentent quelque chose de réel. Un modèle retient peu de choses et laisse de côté tout le reste, comme le fait une carte.',
	},
	{
		id: 'assumption',
		term: 'Hypothèse',
		means:
			'Un nombre ou une règle que l’on met dans un modèle parce qu’il en faut un, et que l’on ne connaît pas avec certitude.',
	},
	{
		id: 'scenario',
		term: 'Scénario',
		means:
			'Ce qui entre, et quand\u202f: le «\u202fsi\u202f» de la question. «\u202fSi rien ne passait, par aucune route\u202f» est un scénario.',
	},
	{
		id: 'projection',
		term: 'Projection',
		means:
			'Ce qu’un modèle calcule à partir d’un scénario et de ses hypothèses. Elle dit ce qui en découlerait, et non que cela est arrivé ou va arriver.',
	},
	{
		id: 'run',
		term: 'Simulation',
		means:
			'Un parcours du modèle du premier jour au dernier, avec une valeur pour chaque hypothèse, prise au hasard dans son intervalle.',
	},
	{
		id: 'seed',
		term: 'Graine',
		means:
			'Le nombre avec lequel commence le tirage au hasard. La même graine donne les mêmes simulations sur tous les ordinateurs\u202f: une classe peut donc parler de la même image.',
	},
	{
		id: 'median',
		term: 'Médiane',
		means:
			'Le milieu\u202f: la moitié des simulations est au-dessus, la moitié en dessous. La ligne la plus foncée d’un graphique est la médiane de chaque jour.',
	},
	{
		id: 'band',
		term: 'Bande',
		means:
			'Une zone colorée qui contient, chaque jour, un nombre donné de simulations sur 100\u202f: 50, 80 ou 95. Les autres sont en dehors. Son bord n’est ni un minimum ni un maximum.',
	},
	{
		id: 'spread',
		term: 'Dispersion',
		means:
			'À quel point les simulations sont éloignées les unes des autres. Une bande large est une grande dispersion\u202f: ce que l’on ne sait pas fait une grande différence.',
	},
	{
		id: 'need',
		term: 'Besoins',
		means:
			'Combien de quelque chose les gens utiliseraient en un jour si rien ne manquait\u202f: pour l’alimentation, le chiffre de planification est de 2\u202f100\u00a0kcal par personne. C’est une moyenne sur des gens de tout âge, et la ration de personne.',
	},
	{
		id: 'share',
		term: 'Part des besoins',
		means: 'Ce qui arrive aux gens, divisé par ce dont ils ont besoin. 50\u00a0% veut dire la moitié de ce qu’il faut.',
	},
	{
		id: 'stock',
		term: 'Stock',
		means: 'Ce qui se trouve dans les réserves un jour donné, en tonnes, en litres ou en doses.',
	},
	{
		id: 'cover',
		term: 'Jours de couverture',
		means: 'Combien de jours un stock durerait si les gens y prenaient ce dont ils ont besoin, et si rien n’entrait.',
	},
	{
		id: 'ration',
		term: 'Ration',
		means: 'Une part des besoins qu’une réserve distribue exprès, pour durer plus longtemps.',
	},
	{
		id: 'balance',
		term: 'Bilan',
		means:
			'Le calcul qui doit tomber juste pour chaque réserve, chaque jour\u202f: ce qu’il y avait le matin, plus ce qui est arrivé, moins ce qui a été perdu et ce qui a été distribué, est ce qu’il y a le soir.',
	},
	{
		id: 'coupling',
		term: 'Un manque en freine un autre',
		means:
			'Sans carburant un camion ne roule pas, et le pain n’arrive donc pas aux magasins. Le modèle compte sept liens de ce genre.',
	},
	{
		id: 'source',
		term: 'Source',
		means:
			'D’où vient un nombre ou une déclaration\u202f: qui l’a publié, et quand. Une source peut se tromper\u202f; sans source, personne ne peut contrôler.',
	},
	{
		id: 'claim',
		term: 'Affirmation',
		means:
			'Ce que quelqu’un dit être vrai. Une affirmation a un auteur. Un autre peut la contester, et il se peut que personne n’ait pu la contrôler.',
	},
	{
		id: 'sketch',
		term: 'Esquisse',
		means:
			'Une ligne que vous tracez avant de regarder. Elle montre à quoi vous vous attendez, pour que vous puissiez voir ce qui vous a surpris.',
	},
] as const satisfies readonly GlossaryEntry[];
