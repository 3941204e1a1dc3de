import type { EvidenceWords } from '../../../words.ts';

/** What stands behind a number beyond its source. */
export const assumptionNotes: EvidenceWords['assumptionNotes'] = {
	people:
		'Fait partie de ce qui définit le cas\u202f: c’est donc le même nombre dans chaque simulation. Trois autres comptes peuvent être choisis à la place\u202f: ceux des personnes enregistrées ensuite en Arménie, 100\u202f417 ou 115\u202f183, et les 40\u202f000 qu’affirment des médias azerbaïdjanais.',
	ruralShare:
		'Environ la moitié des gens habitaient la ville principale, Stepanakert/Khankendi\u202f; le reste est compté comme campagne.',
	planningEnergy:
		'Une moyenne pour planifier l’alimentation d’une population entière. Elle ne dit rien de ce dont une personne donnée a besoin, et un modèle des besoins n’est pas une dotation.',
	energyShareCereals:
		'Après chaque tirage, les sept parts du régime alimentaire sont mises à l’échelle pour que leur somme soit 1.',
	kcalPerKgAnimal:
		'La composition est une estimation au jugé. Les denrées prises une à une sont très éloignées\u202f: 620\u00a0kcal dans un kilogramme de lait frais, 3\u202f500 dans un kilogramme de fromage.',
	openingCereals:
		'Compté en farine, avec le grain des fermes et des réserves. Aucune quantité n’a été publiée\u202f; celle-ci est calculée à rebours à partir de deux informations rapportées\u202f: pas de problème de pain le 20 décembre, stocks presque épuisés le 27 août. Aucune autre inconnue ne compte autant.',
	openingDaysPotatoes:
		'Des chefs de village ont dit le 29 décembre que les pommes de terre dureraient «\u202fencore deux ou trois mois\u202f».',
	infants: 'Calculé à partir de 338 naissances en 89 jours.',
	localEnergyShare:
		'Environ neuf dixièmes des denrées vendues étaient importées, a-t-il été dit. Ce que les villages cultivent et mangent eux-mêmes n’est pas dans ce chiffre\u202f: l’intervalle va donc jusqu’à 0,35.',
	harvestCereals:
		'Compté en farine, aux trois quarts du poids du blé\u202f: 3\u202f000\u00a0t de blé, entre 1\u202f000 et 8\u202f000. Surface multipliée par le rendement, dont une partie seulement est rentrée\u202f; aucun tonnage n’a été publié.',
	lossPerDayDry:
		'Le Programme alimentaire mondial a perdu 0,7\u00a0% des 5,6\u00a0millions de t qu’il a manutentionnées en 2020, avant et après la livraison.',
	rationTriggerDays:
		'Le réservoir a une valeur à lui\u202f; toutes les autres réserves rationnées partagent celle-ci. Pour les produits périssables, elle n’est jamais plus longue que 1 divisé par la perte quotidienne.',
	rationFloor:
		'Là où des rations ont été réduites ailleurs, les gens ont reçu entre un quart et 72\u00a0% de la ration entière.',
	rationReviewDays: 'Le même dans chaque simulation\u202f; 7, ou 30 pour essayer une main plus lente.',
	normalImportsTonnesPerDay:
		'Les autorités de facto parlent de 400\u00a0t de «\u202fmarchandises diverses\u202f» par jour avant la fermeture.',
	reliefTonnesPerTruck:
		'En 134 jours d’aide, 4\u202f623\u00a0t étaient entrées au 10 mai\u202f; en 166 jours, 5\u202f574\u00a0t au 11 juin\u202f: 34\u00a0t par jour, que portent six camions. Les tonnes sont un compte de l’ombudsman, les six camions un chiffre d’Amnesty International.',
	convoyTonnesPerTruck: '19 camions avec 361 à 400\u00a0t, selon la version.',
	cargoShareFood:
		'Ce qui n’est ni denrées, ni carburant, ni gaz en bouteille est laissé en dehors des réserves du modèle.',
	cargoFoodCereals:
		'Après chaque tirage, les huit parts de la cargaison de denrées sont mises à l’échelle pour que leur somme soit 1.',
	cargoFoodInfantFormula: 'Tous les bébés ensemble ont besoin d’environ 0,07\u00a0t par jour.',
	refusalSpellDays: 'Ne compte que dans les scénarios où des camions passent certains jours et d’autres non.',
	medicineReliefScale:
		'Multiplie la part de médicaments que le scénario laisse entrer à tout moment. La quantité entrée en tout n’a pas été publiée.',
	criticalMedicinePriority: '1 signifie que l’insuline et la dialyse n’ont aucune priorité.',
	cardiovascularPer10k:
		'Lors d’un dépistage d’adultes en Arménie en 2022, environ la moitié avait une tension élevée, et environ la moitié de ceux-ci prenait un médicament contre elle. Les personnes dépistées étaient plus âgées que la population\u202f: la valeur centrale est donc plus basse.',
	otherChronicPer10k:
		'Épilepsie, asthme et maladie pulmonaire chronique. La source porte sur l’épilepsie, 4 à 10 personnes sur 1\u202f000\u202f; le reste est une estimation au jugé.',
	surgeriesPerDay:
		'D’après le décompte des opérations programmées annulées\u202f: 370 au 12 janvier, environ 1\u202f710 à fin juillet.',
	gasBase:
		'D’après la consommation des ménages en Arménie, 585\u00a0m³ par raccordement au premier semestre 2020, dont 60 à 80\u00a0% sont pris comme chauffage.',
	gasPerDegreeDay:
		'La part de chauffage de la consommation de gaz des ménages en Arménie, divisée par le froid du même semestre.',
	woodCapMwhPerDay: 'Pour 120\u202f000 personnes.',
	motorFuelLitresPerDay:
		'Pour 120\u202f000 personnes, à la fourniture par tête de Gaza avant octobre 2023\u202f; rien n’a été publié pour ce lieu.',
	fuelShareEssential:
		'Un tiers de la fourniture normale est ce que l’UNRWA a appelé le minimum pour les services vitaux de Gaza en 2023. Ce que les trois parts nommées laissent est l’usage privé.',
	electricityMwhPerDay:
		'Pour 120\u202f000 personnes. Ramené à l’échelle à partir de 385\u00a0GWh en 2018, quand le territoire était plus grand et que sa mine fonctionnait.',
	hydroShare:
		'Entre deux informations rapportées, de moins d’un tiers (RFE/RL, 2023) et d’environ la moitié (CivilNet, 2021).',
	reservoirUsableMwh:
		'517\u00a0millions de m³ au-dessus du volume mort, à 0,24\u00a0GWh par million de m³\u202f: une hauteur de chute d’environ 100\u00a0m.',
	riverInflowFactor: 'Au printemps 2023, il serait entré deux fois moins d’eau qu’un an plus tôt, a-t-il été dit.',
	hydroMaxMwhPerDay:
		'55,5\u00a0MW comptés comme en service en décembre 2020, tournant jour et nuit, donnent 1\u202f332\u00a0MWh\u202f; 75\u00a0MW en donneraient 1\u202f800.',
};
