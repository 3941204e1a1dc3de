import type { RecordWords } from '../../../../words.ts';

/** April to 18 July 2023. */
export const spring: RecordWords['events'] = {
	'checkpoint-23-apr': {
		text: 'L’Azerbaïdjan établit à midi un poste de contrôle au pont de Hakari\u202f: pour arrêter des transports d’armes et de mines, dit-il, et en réponse à un poste arménien de la veille.',
		disputed: 'Une violation de la déclaration du 9 novembre 2020.',
	},
	'deliveries-stop-23-apr': {
		text: 'Les marchandises des forces de maintien de la paix et les transferts du CICR s’arrêtent\u202f; même les marchandises vendues sur coupons ne sont pas assurées. Vers le 26 avril, les livraisons des forces de maintien de la paix reprennent en partie. Aucune cargaison du CICR n’est rapportée jusqu’au 10 mai au moins.',
	},
	'protest-ends-28-apr': {
		text: 'Les manifestants sur la route suspendent leur manifestation après 138 jours.',
	},
	'transfers-pause-29-apr': {
		text: 'Le CICR accompagne des patients vers l’extérieur pour la dernière fois avant début juin\u202f; en mai, quelques-uns partent avec les forces de maintien de la paix.',
	},
	'reservoir-6-may': {
		text: 'Le réservoir de Sarsang contient environ 88\u00a0millions de m³, 15\u00a0% de sa capacité, dont environ 70 ne peuvent être utilisés. Il en a été lâché environ trois fois plus d’eau qu’un an plus tôt, et il en est entré deux fois moins.',
	},
	'power-schedule-26-may': {
		text: 'Un nouvel horaire de coupures d’électricité, trois de deux heures par jour en trois groupes, est attribué au manque d’eau.',
	},
	'gatherings-26-may': {
		text: 'Un décret du président de facto interdit les rassemblements, sauf certains sur autorisation, et restreint ce qui peut être dit.',
	},
	'shooting-15-jun': {
		text: 'Des coups de feu sont tirés au pont de Hakari. Selon la version de l’Arménie, des Azerbaïdjanais sont venus planter un drapeau de son côté de la frontière.',
		disputed:
			'Une «\u202fprovocation militaire\u202f» arménienne dans laquelle un soldat de l’Azerbaïdjan a été blessé\u202f; ses hommes n’ont jamais franchi la frontière.',
	},
	'all-stops-15-jun': {
		text: 'Marchandises d’aide et passagers s’arrêtent entièrement\u202f; 25 patients accompagnés par le CICR et des camions des forces de maintien de la paix sont refoulés. OCHA dit plus tard que des denrées du CICR étaient entrées pour la dernière fois le 14 juin.',
	},
	'medicine-19-jun': {
		text: 'Les stocks de médicaments sont chiffrés à 40\u00a0% pour les patients hospitalisés et à 20\u00a0% pour les autres. Environ 175 patients attendent un transfert\u202f; les soins non urgents sont annulés.',
	},
	'transfers-resume-25-jun': {
		text: 'Les transferts du CICR reprennent avec 15 et 16 patients\u202f; environ 190 attendent. Les denrées ne sont toujours pas admises.',
	},
	'court-6-jul': {
		text: 'La Cour internationale de Justice, dit l’agent de l’Arménie auprès d’elle, confirme son ordonnance et la laisse telle quelle.',
	},
	'last-icrc-items-7-jul': {
		text: 'Les derniers articles médicaux que le CICR ait apportés avant la mi-août, rapporte OCHA le 16 août.',
		disputed: 'Les véhicules du CICR, à leur retour, ont continué d’apporter des médicaments et du lait infantile.',
	},
	'gas-hours-8-jul': {
		text: 'Le gaz revient pour quelques heures et s’arrête de nouveau. Selon ce compte, l’approvisionnement a été perturbé 143 jours sur 210.',
	},
	'children-8-jul': {
		text: 'Deux jeunes enfants sont trouvés morts dans une voiture. Le ministre des affaires étrangères de l’Arménie relie cela à la fermeture de la route.',
		disputed: 'La négligence de parents, et la chaleur\u202f: cela n’a rien à voir avec la route.',
	},
	'icrc-suspended-11-jul': {
		text: 'L’Azerbaïdjan suspend le passage des véhicules du CICR et allègue une contrebande de cigarettes, d’écrans de téléphone et d’essence.',
		disputed:
			'Quatre chauffeurs sous contrat ont tenté de transporter des marchandises dans leurs propres véhicules et il a été mis fin à leurs contrats\u202f; il n’y avait rien dans des véhicules du CICR.',
	},
	'eu-15-jul': {
		text: 'Après des entretiens à Bruxelles, le président du Conseil européen prend note que l’Azerbaïdjan est prêt à approvisionner par Aghdam/Akna, et souligne que la route de Latchine doit s’ouvrir.',
	},
	'aghdam-blocks-18-jul': {
		text: 'Des habitants posent des blocs de béton sur la route d’Askeran à Aghdam/Akna.',
	},
	'town-buses-18-jul': {
		text: 'Les transports publics de Stepanakert/Khankendi s’arrêtent faute de carburant.',
	},
};
