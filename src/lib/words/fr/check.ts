import type { CheckId } from '#sims/checks/self/checks.ts';
import type { Outcome, Reason } from '#sims/checks/self/finding.ts';

/** What is said of each check: its name, and what it looks at. */
const CHECKS: Readonly<Record<CheckId, { readonly name: string; readonly about: string }>> = {
	conservation: {
		name: 'Rien n’apparaît et rien ne se perd',
		about:
			'Pour chaque réserve, chaque jour, et sur toute la simulation\u202f: stock d’ouverture et arrivées font stock de clôture, pertes, ce qui a été distribué et ce qui est passé aux garde-manger. Les garde-manger ont leurs propres comptes.',
	},
	bounds: {
		name: 'Chaque chiffre se situe là où il peut être',
		about:
			'Aucun stock, aucune perte, aucune distribution n’est sous 0. Chaque part est entre 0 et 1, les heures d’électricité entre 0 et 24. Rien n’est distribué qui ne soit là ou qui ne soit pas nécessaire. Chaque chiffre est un nombre.',
	},
	draws: {
		name: 'Les mêmes tirages donnent les mêmes chiffres',
		about:
			'Même graine, mêmes chiffres, au dernier bit près\u202f: dans quelque ordre que les simulations soient faites, et jusqu’au premier jour où deux scénarios diffèrent. Ce qui est certain n’est pas tiré, et fixer une hypothèse n’en déplace aucune autre.',
	},
	closedForm: {
		name: 'Des cas calculés à la main tombent juste',
		about:
			'De petits cas dont la réponse est une formule qui se passe de modèle\u202f: le modèle de ce navigateur donne cette réponse. Ils ne dépendent pas de votre scénario.',
	},
	reference: {
		name: 'Un autre programme obtient les mêmes chiffres',
		about:
			'La simulation centrale de cinq scénarios, calculée ailleurs par un autre programme à partir de la seule page de méthode et du tableau des hypothèses, à côté de ce que calcule ce navigateur. Ils ne dépendent pas de votre scénario. Environ 1,9\u00a0Mo sont chargés pour cela.',
	},
	bands: {
		name: 'Les bandes sont celles des simulations',
		about:
			'Les graphiques comptent les simulations d’un jour en classes, chacune d’environ un millième de l’échelle. Les mêmes bandes sont lues dans les simulations triées elles-mêmes\u202f: elles ne s’écartent pas de plus d’une classe.',
	},
	engines: {
		name: 'Le moteur rapide calcule le modèle',
		about:
			'Les graphiques comptent les simulations d’un moteur rapide\u202f: le modèle, écrit une seconde fois pour le processeur. Ici, les deux font les mêmes simulations\u202f: pas un bit ne peut différer.',
	},
	worker: {
		name: 'Deux fils d’exécution calculent la même chose',
		about:
			'Les chiffres sont calculés dans un worker, à côté de la page. Ici, la page en recalcule une partie elle-même\u202f: pas un bit ne peut différer.',
	},
};

/** By check and part. */
const PARTS: Readonly<Record<string, string>> = {
	'conservation.central': 'réserves de la simulation centrale, jour par jour',
	'conservation.members': 'réserves des simulations, jour par jour',
	'conservation.larders': 'garde-manger, jour par jour',
	'conservation.wholeRuns': 'réserves sur des simulations entières',
	'bounds.amounts': 'quantités, aucune sous 0',
	'bounds.shares': 'parts de 0 à 1',
	'bounds.hours': 'heures d’électricité de 0 à 24',
	'bounds.issue': 'distributions, aucune au-delà de ce qui est là ou nécessaire',
	'draws.twice': 'simulations faites deux fois',
	'draws.order': 'simulations, et tranches de simulations, dans un autre ordre',
	'draws.before': 'jours avant que l’accès ne diffère, à partir du milieu de la simulation',
	'draws.chance': 'simulations où rien n’est laissé au hasard, quelle que soit la graine',
	'draws.others': 'tirages pendant que chaque hypothèse à son tour est fixée',
	'closedForm.usedUp': '60 jours et un quart d’un médicament, sans perte\u202f: 60 jours entiers, un quart, puis rien',
	'closedForm.spoiling':
		'60 jours d’un médicament, un centième perdu chaque jour\u202f: 46 jours entiers, une partie du suivant, puis rien',
	'closedForm.fixedRation': '60 jours d’un médicament à une ration de trois quarts\u202f: 80 jours, exactement',
	'closedForm.stretched': '40 jours d’un médicament, étalé\u202f: chaque jour donne un quarantième de ce qui reste',
	'closedForm.linePack':
		'des conduites qui contiennent un jour et demi de gaz, fermées\u202f: un jour en entier, la moitié du suivant, puis rien',
	'closedForm.river':
		'un réservoir sous une rivière régulière\u202f: plein le onzième jour, puis il déverse ce qui arrive',
	'closedForm.convoy':
		'tonnes de deux convois, réparties selon ce qu’ils portent\u202f; deux camions de plus arrêtés, rien de leur charge',
	'bands.quantiles': 'bords des bandes et médianes, jour par jour',
	'engines.values': 'chiffres de simulations seules',
	'engines.bands': 'bords des bandes et médianes',
	'worker.central': 'chiffres de la simulation centrale',
	'worker.members': 'chiffres de simulations seules',
	'worker.bands': 'bords des bandes et médianes de ces simulations',
};

const REASONS: Readonly<Record<Reason, string>> = {
	noNetwork:
		'Les chiffres de référence ne sont pas arrivés\u202f: il n’y a pas de réseau, ou le serveur ne répond pas.',
	unreadable: 'Ce qui est venu du serveur n’est pas un fichier de chiffres de référence.',
	tooShort: 'Une simulation d’un jour n’a pas de jour avant son milieu.',
	oneEngine:
		'Il n’y a pas de moteur rapide dans ce navigateur\u202f: les graphiques comptent les simulations du modèle lui-même.',
	noDifference: 'Les deux scénarios qui devaient différer ont donné les mêmes chiffres d’un bout à l’autre.',
};

const OUTCOMES: Readonly<Record<Outcome | 'waiting' | 'running', string>> = {
	passed: 'réussi',
	failed: 'échoué',
	notRun: 'non exécuté',
	waiting: 'pas encore',
	running: 'en cours',
};

/** What the page says of checking itself. Numbers come formatted. */
export const check = {
	title: 'Vérifier ces chiffres',
	lead: (checks: string) =>
		`La page fait-elle ce qu’elle dit\u202f? ${checks} contrôles s’exécutent dans ce navigateur, maintenant, sur le scénario que vous avez apporté. Chacun dit ce qu’il a examiné et la plus grande différence qu’il a trouvée.`,
	/** What a pass does not say. */
	limits:
		'Un contrôle réussi dit que ce navigateur calcule le modèle tel qu’il est écrit. Il ne dit rien de la justesse des hypothèses, ni de ce qui est arrivé ou arrive.',
	back: 'Retour aux chiffres',
	subject: 'Le scénario contrôlé',
	ifHolds: (condition: string) => `Si ${condition}, et si ces hypothèses se vérifiaient.`,
	asPublished: 'Tel que publié\u202f: rien n’a été changé.',
	changed: (count: string) =>
		count === '1' ? 'Un réglage a été changé\u202f:' : `${count} réglages ont été changés\u202f:`,
	seed: (seed: string, days: string) => `Graine ${seed}, ${days} jours.`,
	linkProblems: 'Tout le lien n’a pas pu être utilisé. Est contrôlé ce que la page ouvre avec lui\u202f:',
	run: 'Lancer les contrôles',
	again: 'Relancer les contrôles',
	working: (check: string) => `Contrôle\u202f: ${check}`,
	stopped: 'Arrêté. Ce qui était terminé à ce moment figure ci-dessous\u202f; le reste n’a pas été contrôlé.',

	columns: { result: 'Résultat', check: 'Ce qui est contrôlé, et ce qui a été trouvé' },
	outcomes: OUTCOMES,
	checks: CHECKS,
	parts: PARTS,
	reasons: REASONS,
	details: 'En détail',

	verdict: {
		passed: (count: string) => `Les ${count} contrôles ont réussi, dans ce navigateur, sur ce scénario.`,
		failed: (failed: string, count: string) => `Contrôles échoués\u202f: ${failed} sur ${count}.`,
		failing: 'Un contrôle a échoué.',
		doNotTrust:
			'Quelque chose sur ces pages est faux, ou ce navigateur calcule autrement qu’il ne devrait\u202f: ne vous fiez pas aux chiffres. Copiez le résultat et envoyez-le à ceux dont vous tenez la page\u202f; essayez un autre navigateur.',
		notRun: (notRun: string, passed: string) =>
			`Tout n’a pas été contrôlé\u202f: réussis, ${passed}\u202f; non exécutés, ${notRun}. Ce qui n’a pas été exécuté n’a pas réussi.`,
	},

	found: {
		conservation: (central: string, members: string, runs: string, larders: string, whole: string) =>
			`${central} jours-réserves de la simulation centrale et ${members} de ${runs} simulations s’équilibrent, de même que ${larders} jours-garde-manger, et ${whole} réserves sur des simulations entières.`,
		imbalance: (share: string, where: string, allowed: string) =>
			`Le plus grand déséquilibre est de ${share} de ce qui a été manié\u202f: ${where}. Admis\u202f: ${allowed}.`,
		noImbalance: (allowed: string) => `Il ne reste rien du tout. Admis\u202f: ${allowed} de ce qui a été manié.`,
		bounds: (figures: string, runs: string) =>
			`${figures} chiffres de la simulation centrale et de ${runs} simulations, chacun dans ses bornes.`,
		draws: (figures: string) => `${figures} chiffres calculés deux fois\u202f: aucun ne diffère dans son dernier bit.`,
		closedForm: (cases: string, figures: string, share: string, allowed: string) =>
			`${cases} cas, ${figures} chiffres. La plus grande différence est de ${share} du plus grand chiffre de sa sorte\u202f; admis\u202f: ${allowed}.`,
		reference: (runs: string, figures: string, share: string, where: string, allowed: string) =>
			`${runs} simulations, ${figures} chiffres. La plus grande différence est de ${share} du chiffre, ou de 1 là où il est plus petit\u202f: ${where}. Admis\u202f: ${allowed}.`,
		bands: (quantiles: string, runs: string, bins: string, where: string) =>
			`${quantiles} bords de bandes et médianes de ${runs} simulations. Le plus éloigné l’est de ${bins} classe\u202f: ${where}. Admis\u202f: une classe.`,
		engines: (figures: string) =>
			`${figures} chiffres calculés par les deux moteurs\u202f: aucun ne diffère dans son dernier bit.`,
		worker: (figures: string) =>
			`${figures} chiffres calculés par le worker et par la page\u202f: aucun ne diffère dans son dernier bit.`,
		failed: (failed: string, compared: string) =>
			`Chiffres qui ne sont pas ce qu’ils doivent être\u202f: ${failed} sur ${compared}.`,
		brokeOff: (message: string) => `Le modèle s’est interrompu\u202f: ${message}.`,
	},

	part: (what: string, compared: string, outcome: string) => `${what}\u202f: comparés, ${compared}\u202f; ${outcome}`,
	partNotRun: (what: string) => `${what}\u202f: non exécuté`,
	partFailed: (what: string, failed: string, compared: string) => `${what}\u202f: échoués, ${failed} sur ${compared}`,
	largest: (distance: string, allowed: string, where: string) =>
		`plus grande différence ${distance}, admis ${allowed} (${where})`,
	noDifference: (allowed: string) => `aucune différence, admis ${allowed}`,
	toTheBit: 'au bit près',
	referenceRun: (scenario: string) => `simulation centrale de «\u202f${scenario}\u202f»`,
	/** A scenario of another case than the one that is shown. */
	ofCase: (scenario: string, title: string) => `${scenario} (${title})`,
	referenceTitles: { 'fixed-ration-couplings-off': 'une ration fixe, avec les couplages désactivés' } as Readonly<
		Record<string, string>
	>,

	noNumber: 'pas un nombre',
	fault: (where: string, expected: string, found: string) => `${where}\u202f: attendu ${expected}, trouvé ${found}`,
	where: (figure: string, day: string, run: string) => `${figure}, ${day}, ${run}`,
	whereWhole: (figure: string, run: string) => `${figure}, ${run} en entier`,
	onDay: (day: string) => `jour ${day}`,
	runs: {
		central: 'simulation centrale',
		bands: 'bandes',
		member: (number: string) => `simulation ${number}`,
	},
	columnsOfStore: {
		need: 'besoins',
		arrivals: 'arrivées',
		loss: 'perte',
		ration: 'ration',
		issue: 'distribution',
		stock: 'stock de clôture',
		eaten: 'consommé',
		larder: 'garde-manger',
		refill: 'passé aux garde-manger',
	} as Readonly<Record<string, string>>,
	ofStore: (store: string, column: string) => `${store}, ${column}`,

	copy: 'Copier le résultat',
	copied: 'Résultat copié.',
	copyByHand: 'Le résultat n’a pas pu être copié automatiquement. Le voici\u202f:',
	report: {
		title: 'Corridor\u202f: contrôles des chiffres',
		scenario: (title: string, name: string) => `Scénario\u202f: ${title} (${name})`,
		changed: (changes: string) => `Changé\u202f: ${changes}`,
		seed: (seed: string) => `Graine\u202f: ${seed}`,
		browser: (agent: string) => `Navigateur\u202f: ${agent}`,
		link: (link: string) => `Lien\u202f: ${link}`,
		check: (outcome: string, name: string) => `${outcome.toUpperCase()}\u202f: ${name}`,
	},
};
