import type { RecordWords } from '../../../../words.ts';

/** 25 July to 18 September 2023. */
export const summer: RecordWords['events'] = {
	'buses-25-jul': {
		text: 'Tous les transports publics s’arrêtent.',
	},
	'food-25-jul': {
		text: 'Le président de facto dit qu’environ 90\u00a0% des denrées étaient auparavant importées, que rien n’est entré depuis 40 jours et qu’un cinquième des travaux agricoles est fait.',
	},
	'icrc-25-jul': {
		text: 'Le CICR dit que produits laitiers, huile de tournesol, céréales, poisson et poulet sont introuvables, et qu’il a accompagné plus de 600 patients vers l’extérieur depuis décembre, dont 24 ces derniers jours.',
	},
	'convoy-26-jul': {
		text: 'Un convoi de 19 camions avec 360 à 400\u00a0t de denrées, envoyé par le gouvernement de l’Arménie, est arrêté à Kornidzor. Des observateurs de la mission de l’UE l’observent.',
		disputed:
			'Une «\u202fprovocation\u202f». De la route par Aghdam/Akna, le conseiller présidentiel dit\u202f: «\u202fIl n’y a pas d’autre chemin\u202f!\u202f»',
	},
	'patient-29-jul': {
		text: 'Un patient que le CICR accompagne est appréhendé au poste de contrôle.',
	},
	'wet-wheat-1-aug': {
		text: 'Moins de pain pendant deux ou trois jours\u202f: les moulins moulent du blé qui vient du champ et qui est encore humide.',
	},
	'un-experts-7-aug': {
		text: 'Des rapporteurs spéciaux de l’ONU parlent d’une «\u202furgence humanitaire\u202f» et demandent que la route s’ouvre.',
	},
	'health-8-aug': {
		text: 'Le ministère de la santé de facto compare janvier à juillet avec un an plus tôt\u202f: plus du double de décès par maladies de l’appareil circulatoire, 26\u00a0% de nouveaux cas d’accident vasculaire cérébral et 9,7\u00a0% de nouveaux cas d’infarctus en plus\u202f; en juillet, quatre fois plus de fausses couches et d’interruptions médicales de grossesse. Ses chiffres par cause augmentent de 9 à 66\u00a0%, ce qui ne s’accorde pas avec le total. Environ 90\u00a0% des femmes enceintes sont anémiées, avait dit le président de facto le 25 juillet.',
	},
	'french-truck-8-aug': {
		text: 'Un camion d’une région française avec plus de 20\u00a0t de denrées rejoint ceux qui attendent à Kornidzor, 22 au 10 août.',
	},
	'water-10-aug': {
		text: 'Les pompes de l’approvisionnement en eau de Stepanakert/Khankendi tournent à la moitié de leur capacité\u202f: sécheresse, coupures d’électricité et manque de carburant sont cités.',
	},
	'man-15-aug': {
		text: 'L’ombudsman rapporte qu’un homme d’environ 40 ans est mort et qu’un rapport médico-légal fait état de malnutrition chronique, avec un manque de protéines et d’énergie.',
		disputed:
			'L’envoyé de l’Azerbaïdjan auprès de l’ONU a nié, d’après ce qui est rapporté, qu’il y ait une «\u202ffamine\u202f» quelconque. RFE/RL dit que cette information n’est pas vérifiée de source indépendante.',
	},
	'security-council-16-aug': {
		text: 'Le Conseil de sécurité de l’ONU se réunit et n’adopte aucun texte. OCHA lui dit que l’ONU ne peut pas vérifier ce qui est rapporté du lieu.',
		disputed:
			'Il est «\u202fabsurde de présenter comme un blocus le fonctionnement d’un poste de contrôle frontalier\u202f».',
	},
	'united-states-16-aug': {
		text: 'Au Conseil de sécurité, les États-Unis appellent de nouveau l’Azerbaïdjan à rétablir la libre circulation le long de la route de Latchine, et citent des itinéraires supplémentaires comme compromis possible.',
	},
	'people-out-21-aug': {
		text: 'Les forces de maintien de la paix font sortir 41 personnes, les premières depuis le 14 juin\u202f; 333 sont sur la liste d’attente du CICR.',
	},
	'bakeries-21-aug': {
		text: 'La plupart des boulangeries de Stepanakert/Khankendi sont fermées faute de farine. Un peu de farine est distribuée «\u202fpour quelques jours\u202f»\u202f; Martouni/Khodjavend introduit des coupons pour le pain.',
	},
	'flour-27-aug': {
		text: 'De la farine pour environ 70\u00a0% des besoins de deux jours est livrée. Les stocks de blé sont dits presque épuisés.',
	},
	'flour-by-aghdam-29-aug': {
		text: 'Deux camions du Croissant-Rouge d’Azerbaïdjan avec 40\u00a0t de farine viennent par la route d’Aghdam et stationnent à un poste des forces de maintien de la paix, où ils sont encore le 11 septembre.',
		disputed: 'Elles refusent les camions\u202f; le 17 septembre, elles acceptent les deux routes.',
	},
	'french-convoy-30-aug': {
		text: 'Dix camions envoyés par des villes et régions françaises sont arrêtés à Kornidzor.',
	},
	'loaf-30-aug': {
		text: 'Un seul pain par famille est rapporté de Stepanakert/Khankendi.',
	},
	'aliyev-1-sep': {
		text: 'Le président Aliyev qualifie de «\u202fmensonges délibérés\u202f» ce qui se dit d’une crise\u202f: la route d’Aghdam vient d’abord, et la route de Latchine peut s’ouvrir sous régime douanier. Bakou fera plus tard remonter à ce jour un accord sur les deux routes.',
		disputed:
			'Il ne répond pas à la déclaration\u202f; ses propres communiqués parlent de denrées de base introuvables (25 juillet) et de gens qui font «\u202fdes heures de queue pour du pain\u202f» (18 septembre).',
	},
	'bread-coupons-5-sep': {
		text: 'Coupons de pain à Stepanakert/Khankendi\u202f: 200\u00a0g par personne et par jour. Le Fonds de soutien à l’agriculture paie aux agriculteurs 250 drams le kilogramme de blé, contre moins de 100 en Arménie.',
	},
	'agreement-9-sep': {
		text: 'Les autorités de facto acceptent une cargaison de la Croix-Rouge russe par Askeran, et disent que les livraisons par la route de Latchine doivent reprendre.',
	},
	'russian-red-cross-12-sep': {
		text: 'Un camion de la Croix-Rouge russe arrive par Aghdam/Akna avec 1\u202f000 colis de denrées, 200 trousses d’hygiène et 270 lots de literie\u202f: la première livraison d’aide depuis environ trois mois.',
	},
	'both-roads-17-sep': {
		text: 'Même 200\u00a0g de pain ne sont «\u202fpas toujours possibles\u202f». Les autorités de facto acceptent l’aide par les deux routes.',
	},
	'both-roads-18-sep': {
		text: 'Deux camions du CICR arrivent en même temps, un par chaque route, avec de la farine de blé et des articles médicaux. Le conseiller présidentiel de l’Azerbaïdjan y voit la preuve d’un «\u202fauto-blocus\u202f».',
	},
};
