import type { IndicatorId } from '#sims/model/indicator.ts';

/** What the shares, hours and sums are called in a file. */
const INDICATOR_NAMES: Readonly<Record<IndicatorId, string>> = {
	foodCoverage: 'énergie consommée sur énergie nécessaire',
	energyPerPerson: 'énergie consommée, moyenne',
	belowHalf: 'personnes disposant de moins de la moitié de l’énergie nécessaire',
	medicineCoverage: 'traitements donnés sur traitements nécessaires, sept programmes réunis',
	lowestProgrammeCoverage: 'le plus bas des sept programmes',
	gasCoverage: 'ce que donne le gazoduc sur ce qui lui est demandé',
	heatCoverage: 'chauffage et cuisson couverts sur ce que demande la saison',
	hoursOfPower: 'heures d’électricité',
	essentialFuel: 'carburant pour les services essentiels sur besoins',
	distributionFuel: 'carburant pour la distribution sur besoins',
	farmFuel: 'carburant pour les fermes sur besoins',
	trucksTried: 'camions d’aide qui se mettent en route',
	trucksPassed: 'camions d’aide qui passent',
	tonnesArrived: 'marchandises qui arrivent',
	shortfallFood: 'denrées manquantes, cumulées depuis le jour 0',
	shortfallMedicine: 'traitements manquants, cumulés depuis le jour 0',
	shortfallHeat: 'chaleur manquante, cumulée depuis le jour 0',
};

/** What the page says of exporting, and what stands in the files and pictures. Numbers come formatted. */
export const exporting = {
	title: 'À emporter',
	/** Said in the menu. */
	note: 'Chaque fichier et chaque image porte la mention, la phrase, les sources et le lien.',
	handOut: 'Sur papier, ou dans une autre page',
	svg: 'SVG',
	png: 'PNG',
	/** Begins with what the button shows, for those who say aloud what they see. */
	fileOf: (format: string, of: string) => `${format}\u202f: ${of}`,
	pictures: 'Images des figures à l’écran',
	/** A figure's name and what it draws. */
	figure: (name: string, drawn: string) => `${name}\u202f: ${drawn}`,
	figureWithCompanion: (name: string, drawn: string, companion: string) =>
		`${name}\u202f: ${drawn}\u202f; en tirets\u202f: ${companion}`,
	/** Figures that are no supply, by `data-figure`. */
	figures: {
		dates: {
			name: 'Quand c’est épuisé',
			title:
				'Quand est-ce épuisé\u202f? Le premier jour, par réserve\u202f; chaque point représente 2 simulations sur 100',
		},
		flips: {
			name: 'Ce qui renverserait la réponse',
			title:
				'Qu’est-ce qui renverserait la réponse\u202f? Anneau\u202f: valeur actuelle\u202f; barre\u202f: la valeur la plus proche qui la renverse, sur l’intervalle essayé',
		},
		reports: {
			name: 'Chiffres rapportés face aux simulations',
			title:
				'Chiffres rapportés face aux simulations\u202f: ce qu’elles donnent pour chacun, et où se situe le chiffre rapporté',
		},
		moves: {
			name: 'Ce qui fait bouger la réponse',
			title:
				'Qu’est-ce qui fait bouger la réponse\u202f? Part de la dispersion que chaque hypothèse explique à elle seule',
		},
		access: {
			name: 'Accès',
			title: 'Accès\u202f: la route, le gazoduc, la ligne électrique et les convois, jour par jour',
		},
	},
	working: (file: string) => `Création de ${file}…`,
	done: (file: string) => `${file} est enregistré.`,
	withoutFonts: (file: string) =>
		`${file} est enregistré. Les polices n’ont pas pu être lues\u202f: le texte y est composé avec les polices de la machine qui l’affiche.`,

	notSettled:
		'Fichiers et images se font avec des chiffres stabilisés\u202f: attendez que toutes les simulations soient comptées.',
	failed: (what: string, why: string) => `Impossible de créer ${what}\u202f: ${why}`,
	notLoaded: 'la partie de la page qui le fait n’a pas pu être chargée. Y a-t-il un réseau\u202f?',
	changedMeanwhile: 'les chiffres ont changé entre-temps. Réessayez quand ils seront stabilisés.',
	notDrawn: 'la figure n’est pas à l’écran.',
	noLabel: 'la mention n’y est pas entrée, et rien ne sort sans sa mention.',
	noCanvas: 'ce navigateur n’a pas donné de surface où dessiner.',
	pictureUnreadable: 'ce navigateur n’a pas pu relire l’image dessinée.',
	blank: 'ce navigateur a dessiné une image vide. Le SVG se passe de cette étape.',
	noPng: 'ce navigateur n’a pas donné de PNG de l’image. Le SVG se passe de cette étape.',

	/** The head of a file: the name of each row. */
	head: {
		what: 'Corridor',
		label: 'Mention',
		leavesOut: 'Laissé de côté',
		sentence: 'Phrase',
		condition: 'Condition',
		scenario: 'Scénario',
		note: 'Qui le dit',
		reportedBy: 'Rapporté par',
		sources: 'Sources de l’accès',
		changed: 'Changé ici',
		fixed: 'Fixé par le scénario',
		policy: 'Rationnement',
		couplings: 'Couplages désactivés',
		runs: 'Simulations',
		seed: 'Graine',
		dates: 'Dates',
		version: 'Version',
		link: 'Lien',
		resolution: 'Résolution',
		columns: 'Colonnes',
	},
	/** What stands in those rows. */
	bandsByDay: 'Bandes par jour',
	ifHolds: (condition: string) => `Si ${condition}, et si ces hypothèses se vérifiaient`,
	named: (title: string, name: string) => `${title} (${name})`,
	none: 'rien',
	change: (label: string, value: string, published: string) => `${label}\u202f: ${value} (publié\u202f: ${published})`,
	changeBeyond: (label: string, value: string, published: string) =>
		`${label}\u202f: ${value} (publié\u202f: ${published}\u202f; hors de l’intervalle donné)`,
	/** A published value that is not the same in every run. */
	drawn: (central: string, low: string, high: string) => `${central}, avec tirage entre ${low} et ${high}`,
	fixedAt: (label: string, value: string) => `${label}\u202f: ${value}`,
	fixedRation: (policy: string, share: string) => `${policy}\u202f: ${share} des besoins`,
	runsSettled: (runs: string) => `${runs}, stabilisé`,
	runsOf: (runs: string, of: string) => `${runs} sur ${of}, non stabilisé`,
	datesRange: (from: string, to: string, days: string) => `du ${from} au ${to}, ${days} jours`,
	daysFrom: (dates: string) => `${dates}\u202f; le premier est le jour 0`,
	version: (version: string, build: string) => `Corridor ${version}, build ${build}`,
	withModel: (version: string, model: string) => `${version}, modèle ${model}`,
	resolution: (bins: string) =>
		`Les quantiles sont lus dans des comptes en ${bins} classes par jour\u202f: les parts et les heures à environ un millième de l’échelle, les autres quantités d’autant plus finement qu’elles sont petites. Plus de chiffres ne sont pas plus de précision.`,
	columnsNote:
		'p2.5 à p97.5 sont des niveaux de 100 simulations, jour par jour\u202f: p50 est la médiane, 80 simulations sur 100 se situent entre p10 et p90. Ce ne sont ni un minimum ni un maximum, et aucune colonne n’est une seule simulation.',
	series: (name: string, unit: string) => `${name}\u202f; ${unit}`,
	indicatorNames: INDICATOR_NAMES,
	eatenShare: (store: string) => `${store}\u202f: consommé sur besoins`,
	issuedShare: (store: string) => `${store}\u202f: distribué sur besoins`,
	coverDays: (store: string) => `${store}\u202f: stock sur besoins d’un jour`,
	units: {
		share: 'part de 0 à 1',
		'kcal/person/day': 'kcal par personne et par jour',
		'h/day': 'heures par jour, de 0 à 24',
		'trucks/day': 'camions par jour',
		't/day': 't par jour',
		't of dry ration': 't de ration sèche',
		'treatment-days': 'jours de traitement',
		MWh: 'MWh',
		'days of need': 'jours de besoins',
	},

	/** The lines under a picture. */
	picture: {
		changed: (changes: string) => `Changé ici\u202f: ${changes}.`,
		sources: (publishers: string) => `Sources de l’accès montré\u202f: ${publishers}.`,
		foot: (version: string, scenario: string, runs: string, seed: string, dates: string) =>
			`${version} · scénario\u202f: ${scenario} · ${dates} · simulations\u202f: ${runs} · graine ${seed}`,
	},
};
