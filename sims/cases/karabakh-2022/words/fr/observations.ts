import type { RecordWords } from '../../../words.ts';

export const observations: RecordWords['observations'] = {
	'bread-20-dec': {
		name: 'Céréales mangées',
		text: 'La farine suffit et il n’y a pas de problème de pain, disent les autorités de facto. Dans le modèle, ce serait\u202f: au moins 90\u00a0% des céréales nécessaires sont mangées.',
	},
	'coupons-20-jan': {
		name: 'Ration d’huile, de sucre ou de légumineuses',
		text: 'La vente de denrées de base sur coupons commence. Dans le modèle, ce serait\u202f: l’huile, le sucre ou les légumineuses sont rationnés.',
		explains:
			'Le modèle rationne d’après les seuls jours de couverture\u202f; un gouvernement peut commencer plus tôt, par équité ou par précaution.',
	},
	'power-winter-spring': {
		name: 'Heures d’électricité, hiver et printemps',
		text: 'L’électricité est coupée six heures par jour. Dans le modèle, ce serait\u202f: 18 heures d’électricité en moyenne.',
		explains:
			'L’annonce de l’horaire du 26 mai se lit comme si les coupures avaient été plus légères au printemps. Le niveau du réservoir au début de l’année n’a pas été publié.',
	},
	'reservoir-6-may': {
		name: 'Eau restant dans le réservoir',
		text: 'Le réservoir de Sarsang contient 18 des 517\u00a0millions de m³ qui peuvent être utilisés. Dans le modèle, ce serait\u202f: il reste 3,5\u00a0% de l’énergie utilisable.',
		explains:
			'La hauteur de chute, l’apport et le niveau du premier jour sont des hypothèses\u202f; l’eau lâchée pour les cultures n’est pas dans le modèle.',
	},
	'power-summer': {
		name: 'Heures d’électricité, été',
		text: 'Six heures par jour sans électricité selon un nouvel horaire. Dans le modèle, ce serait\u202f: 18 heures d’électricité en moyenne.',
		explains:
			'Le modèle donne moins d’électricité en été. Il économise l’eau d’après les jours de couverture et ne connaît pas d’horaire fixe\u202f; l’apport des rivières est une hypothèse.',
	},
	'medicine-19-jun': {
		name: 'Médicaments restants, du stock du premier jour',
		text: 'Les médicaments sont tombés à 40\u00a0% pour les patients hospitalisés et à 20\u00a0% pour les autres. Dans le modèle, ce serait\u202f: les stocks de médicaments par rapport à ceux du premier jour, les deux chiffres étant confrontés à la somme des sept programmes.',
		explains:
			'L’information rapportée ne dit pas 40\u00a0% et 20\u00a0% de quoi, ni quels médicaments comptent comme ceux des hôpitaux\u202f; le tableau donne chaque programme à part. Le stock initial en jours, et la quantité entrée, sont des hypothèses.',
	},
	'buses-18-jul': {
		name: 'Carburant pour les fermes et les bus',
		text: 'Les bus s’arrêtent, d’abord à Stepanakert/Khankendi puis partout, faute de carburant. Dans le modèle, ce serait\u202f: fermes et bus reçoivent moins de 10\u00a0% du carburant qu’ils demandent.',
		explains:
			'Ni le stock ni la consommation de carburant n’ont été publiés\u202f; l’approvisionnement non officiel n’est pas dans le modèle.',
	},
	'wheat-27-aug': {
		name: 'Céréales en stock',
		text: 'Les stocks de blé sont presque épuisés. Dans le modèle, ce serait\u202f: des céréales pour moins de sept jours.',
		explains:
			'En juillet et août, le modèle rentre une récolte dont les informations rapportées ont vu peu de chose, et l’étale d’après les jours de couverture.',
	},
	'bread-5-sep': {
		name: 'Farine distribuée par personne et par jour',
		text: 'Pain sur coupons, 200\u00a0g par personne et par jour dans la ville principale. Dans le modèle, ce serait\u202f: des céréales distribuées, égales à 148\u00a0g de farine par personne et par jour.',
		explains:
			'Dans la plupart des simulations, il y a plus de pain qu’il n’en a été rapporté, grâce à une récolte dont les informations rapportées ont vu peu de chose\u202f; dans la simulation centrale, cette récolte est épuisée à ce jour et la ration est revenue à son minimum. Les coupons étaient pour la ville principale\u202f; le modèle a une seule moyenne pour la ville et les villages.',
	},
};
