import type { RecordWords } from '../../../words.ts';

/** What the parties and others say where they differ. The page takes none of these up as its own. */
export const contested: RecordWords['contested'] = [
	{
		id: 'closed',
		point: 'La route était-elle fermée\u202f?',
		accounts: [
			{
				by: 'Autorités de facto et Arménie',
				says: 'Un «\u202fblocus\u202f» à partir du 12 décembre 2022, «\u202ftotal\u202f» à partir du 15 juin 2023.',
				sources: ['S1', 'S65'],
			},
			{
				by: 'Azerbaïdjan',
				says: 'La route était ouverte\u202f: 644 véhicules étaient passés à la mi-janvier, 980 au 23 janvier, plus de 2\u202f500 à la mi-février. Il est «\u202fabsurde de présenter comme un blocus le fonctionnement d’un poste de contrôle frontalier\u202f»\u202f; plus tard, un «\u202fauto-blocus\u202f».',
				sources: ['S132', 'S133', 'S134', 'S185', 'S113'],
			},
			{
				by: 'Cour internationale de Justice',
				says: 'La liaison était «\u202fperturbée\u202f», ce qui entravait l’acheminement de biens essentiels.',
				sources: ['S48b'],
			},
			{
				by: 'Amnesty International et rapporteurs spéciaux de l’ONU',
				says: 'Un «\u202fblocus\u202f».',
				sources: ['S130', 'S90'],
			},
			{ by: 'OCHA', says: 'L’ONU ne peut pas vérifier ce qui est rapporté du lieu.', sources: ['S62'] },
		],
	},
	{
		id: 'passed',
		point: 'Combien est passé\u202f?',
		accounts: [
			{
				by: 'Ombudsmans de l’Arménie et des autorités de facto',
				says: '4\u202f623\u00a0t en 150 jours et 5\u202f574\u00a0t en 182, soit 7,7\u00a0% des 60\u202f000 et 72\u202f800\u00a0t qui seraient entrées en autant de jours auparavant. Des véhicules sont passés 2\u202f558 fois en 150 jours, y compris des véhicules vides à la sortie, là où il y avait eu 920 passages par jour.',
				sources: ['S126', 'S125'],
			},
			{
				by: 'Azerbaïdjan et ses médias',
				says: '370 véhicules les 27 premiers jours, dont 330 des forces de maintien de la paix\u202f; 644 au 15 janvier, environ 980 au 23 janvier, plus de 2\u202f500 à la mi-février. Plus de 2\u202f000 habitants se sont déplacés «\u202ffacilement\u202f» après le 23 avril.',
				sources: ['S127', 'S132', 'S133', 'S134', 'S75'],
			},
			{ by: 'Amnesty International', says: 'Six camions d’aide par jour en février.', sources: ['S130'] },
			{ by: 'OCHA', says: 'L’ONU ne peut pas vérifier ce qui est rapporté du lieu.', sources: ['S62'] },
		],
	},
	{
		id: 'traffic',
		point: 'Qui a arrêté la circulation de décembre à avril\u202f?',
		accounts: [
			{
				by: 'Ombudsmans de l’Arménie et des autorités de facto',
				says: 'Des Azerbaïdjanais qui se présentaient comme des manifestants écologistes, pour le compte de l’État.',
				sources: ['S1'],
			},
			{
				by: 'Azerbaïdjan',
				says: 'Des citoyens et des ONG qui protestaient contre l’exploitation minière et la pollution\u202f; la Cour n’a pas constaté que le gouvernement l’avait organisé.',
				sources: ['S70', 'S48'],
			},
		],
	},
	{
		id: 'gas',
		point: 'Pourquoi le gaz s’est-il arrêté\u202f?',
		accounts: [
			{
				by: 'Autorités de facto',
				says: 'L’Azerbaïdjan a fermé une vanne sur son tronçon de la conduite.',
				sources: ['S2', 'S69'],
			},
			{
				by: 'Azerigaz',
				says: 'Pas de son fait\u202f: des pannes dues au temps, et des contrôles techniques.',
				sources: ['S3', 'S4'],
			},
			{
				by: 'Cour internationale de Justice',
				says: 'Elle a refusé d’ordonner une mesure sur le gaz.',
				sources: ['S47'],
			},
		],
	},
	{
		id: 'power-line',
		point: 'Pourquoi la ligne électrique n’a-t-elle pas été réparée\u202f?',
		accounts: [
			{
				by: 'Autorités de facto',
				says: 'L’Azerbaïdjan n’a pas laissé entrer les équipes de réparation\u202f; un sabotage était soupçonné.',
				sources: ['S21', 'S22'],
			},
			{
				by: 'Azerbaïdjan',
				says: 'Il n’avait fait aucun commentaire quand les dégâts ont été rapportés.',
				sources: ['S23'],
			},
		],
	},
	{
		id: 'checkpoint',
		point: 'Le poste de contrôle du 23 avril',
		accounts: [
			{
				by: 'Arménie et autorités de facto',
				says: 'Il viole la déclaration du 9 novembre 2020.',
				sources: ['S52'],
			},
			{
				by: 'Azerbaïdjan',
				says: 'Un droit souverain, exercé contre des transports d’armes et de mines.',
				sources: ['S72'],
			},
			{ by: 'États-Unis, UE, France et Russie', says: 'Ils l’ont critiqué.', sources: ['S186'] },
		],
	},
	{
		id: 'shooting',
		point: 'Les tirs du 15 juin',
		accounts: [
			{
				by: 'Arménie',
				says: 'Des Azerbaïdjanais sont venus planter un drapeau du côté arménien de la frontière.',
				sources: ['S63', 'S64'],
			},
			{
				by: 'Azerbaïdjan',
				says: 'Une «\u202fprovocation militaire\u202f» arménienne visant à fermer le poste de contrôle\u202f; aucune frontière n’a été franchie.',
				sources: ['S74', 'S75'],
			},
		],
	},
	{
		id: 'red-cross',
		point: 'La suspension du CICR le 11 juillet',
		accounts: [
			{
				by: 'Azerbaïdjan',
				says: 'Cigarettes, écrans de téléphone et essence ont été passés en contrebande dans des véhicules loués.',
				sources: ['S72'],
			},
			{
				by: 'CICR',
				says: 'Quatre chauffeurs sous contrat ont utilisé leurs propres véhicules\u202f; il a été mis fin à leurs contrats, et rien n’a été trouvé dans les siens.',
				sources: ['S79'],
			},
		],
	},
	{
		id: 'aghdam',
		point: 'La route par Aghdam/Akna',
		accounts: [
			{
				by: 'Partie arménienne',
				says: 'Une manœuvre cynique pour remplacer la route de Latchine et imposer un contrôle. Des habitants ont barré la route le 18 juillet\u202f; le 17 septembre, les autorités de facto ont accepté les deux routes.',
				sources: ['S80', 'S111'],
			},
			{
				by: 'Azerbaïdjan',
				says: 'Offerte depuis juillet\u202f; la refuser est un «\u202fchantage politique\u202f». Aghdam d’abord, puis Latchine sous régime douanier.',
				sources: ['S81', 'S106'],
			},
			{
				by: 'UE et États-Unis',
				says: 'L’UE a pris note de l’offre et a insisté sur Latchine\u202f; les États-Unis ont parlé d’«\u202fitinéraires supplémentaires\u202f» comme compromis possible.',
				sources: ['S80', 'S142'],
			},
		],
	},
	{
		id: 'food',
		point: 'À quel point les denrées manquaient-elles\u202f?',
		accounts: [
			{
				by: 'Autorités de facto et leur ombudsman',
				says: '200\u00a0g de pain par jour, pas toujours disponibles\u202f; un homme est mort de ce qu’un rapport médico-légal appelle malnutrition.',
				sources: ['S108', 'S111', 'S94'],
			},
			{
				by: 'Azerbaïdjan',
				says: '«\u202fMensonges délibérés\u202f»\u202f; il n’y a pas de «\u202ffamine\u202f».',
				sources: ['S106', 'S95'],
			},
			{
				by: 'CICR',
				says: 'Denrées de base introuvables en juillet\u202f; des gens qui font «\u202fdes heures de queue pour du pain\u202f» en septembre.',
				sources: ['S84', 'S112'],
			},
		],
	},
	{
		id: 'medicine',
		point: 'Des médicaments entraient-ils encore après le 7 juillet\u202f?',
		accounts: [
			{
				by: 'OCHA, à propos du CICR',
				says: 'Les derniers articles médicaux du CICR sont entrés le 7 juillet.',
				sources: ['S62'],
			},
			{
				by: 'Azerbaïdjan',
				says: 'Les véhicules du CICR revenant avec des patients ont continué d’apporter des médicaments et du lait infantile.',
				sources: ['S74'],
			},
		],
	},
	{
		id: 'convoy',
		point: 'Le convoi du 26 juillet',
		accounts: [
			{ by: 'Gouvernement de l’Arménie', says: 'Purement humanitaire.', sources: ['S86'] },
			{ by: 'Azerbaïdjan', says: 'Une provocation et une ingérence, non convenue avec lui.', sources: ['S87', 'S81'] },
			{ by: 'Mission de l’UE', says: 'Elle a observé le convoi.', sources: ['S40'] },
		],
	},
	{
		id: 'people',
		point: 'Combien de personnes y vivaient\u202f?',
		accounts: [
			{ by: 'Autorités de facto, et organes de l’ONU après elles', says: '120\u202f000.', sources: ['S125', 'S1'] },
			{
				by: 'Azerbaïdjan',
				says: '25\u202f000 (président Aliyev, 2021)\u202f; environ 40\u202f000 (Trend, août 2023)\u202f; le chiffre de 120\u202f000 «\u202fexagéré presque du double\u202f»\u202f; au plus 60\u202f000 à 65\u202f000 avant la guerre de 2020.',
				sources: ['S172', 'S173', 'S121', 'S174'],
			},
			{
				by: 'Gouvernement de l’Arménie et HCR',
				says: '100\u202f417 étaient arrivés en Arménie au 30 septembre 2023\u202f; 115\u202f183 y étaient enregistrés en février 2024.',
				sources: ['S120', 'S171'],
			},
		],
	},
];
