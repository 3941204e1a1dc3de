import type { RecordWords } from '../../../../words.ts';

/** December 2022 to March 2023. */
export const winter: RecordWords['events'] = {
	'first-closure-3-dec': {
		text: 'Des Azerbaïdjanais qui se disent manifestants écologistes ferment la route une première fois, brièvement\u202f; des pourparlers la rouvrent.',
	},
	'road-closed-12-dec': {
		text: 'Vers 10\u00a0h 30, la route de Stepanakert/Khankendi à Goris (corridor de Latchine / route Latchine–Khankendi) se ferme près de Chouchi/Choucha à la circulation civile et commerciale.',
		disputed:
			'La route n’est pas fermée\u202f; des citoyens y tiennent une manifestation pacifique contre une exploitation minière qu’il dit illégale.',
	},
	'gas-off-13-dec': {
		text: 'Le gaz du gazoduc venant d’Arménie s’arrête, et revient le 16 décembre.',
		disputed:
			'L’Azerbaïdjan n’y était pour rien\u202f: la cause en était des pannes dues au temps, et des contrôles techniques étaient prévus.',
	},
	'fuel-short-14-dec': {
		text: 'Essence, gazole, gaz en bouteille et gaz comprimé viennent à manquer. Les stations-service servent d’abord les ambulances, les transports publics et les services spéciaux, et la vente d’essence est limitée.',
	},
	'demand-changes-15-dec': {
		text: 'Les manifestants sur la route demandent désormais que des postes de frontière et de douane azerbaïdjanais y soient établis.',
	},
	'emergency-rule-dec': {
		text: 'Vers cette date, un décret du président de facto permet de restreindre les déplacements et les réunions, interdit les grèves et crée un état-major opérationnel sous R. Vardanian. La page qui le rapporte n’est pas datée.',
	},
	'dialysis-19-dec': {
		text: 'Un patient sous hémodialyse est mort ce jour à Stepanakert/Khankendi, dit le directeur de l’hôpital.',
	},
	'icrc-transfers-19-dec': {
		text: 'Le CICR commence à accompagner des patients vers l’extérieur par la route.',
	},
	'azerbaijan-on-traffic-19-dec': {
		text: 'Le ministère des affaires étrangères à Bakou dit que rien n’entrave les ambulances ni les véhicules du CICR\u202f: «\u202fLes allégations de blocus sont de fausses nouvelles\u202f».',
		disputed: 'La route est fermée à la circulation civile et commerciale depuis le 12 décembre.',
	},
	'flour-enough-20-dec': {
		text: 'Les réserves de farine sont dites suffisantes et aucun problème de pain n’est rapporté\u202f; les magasins sont approvisionnés par la réserve du Fonds de soutien à l’agriculture. Les quatre cinquièmes des semailles d’automne sont faits\u202f; l’exportation de céréales avait été interdite l’été précédent.',
	},
	'icrc-truck-25-dec': {
		text: 'Vers ce jour, un premier camion du CICR apporte 10\u00a0t fournies par l’Arménie\u202f: médicaments, aliments pour bébés et articles pour les hôpitaux.',
	},
	'shops-29-dec': {
		text: 'Des chefs de village disent que les magasins ont environ un cinquième de leurs marchandises habituelles, que les pommes de terre durent «\u202fencore deux ou trois mois\u202f» et que le pain ne manque pas.',
	},
	'reserves-3-jan': {
		text: 'Des marchandises de la réserve d’État commencent à aller aux magasins.',
	},
	'coupons-decided-9-jan': {
		text: 'Le rationnement des denrées par coupons est décidé. Jardins d’enfants, classes préscolaires et écoles à journée continue, avec 6\u202f828 enfants, ferment parce qu’ils n’ont pas de repas à servir.',
	},
	'power-line-9-jan': {
		text: 'La ligne de 110\u00a0kV venant de Goris, la seule qui amène l’électricité, est endommagée sur un tronçon que l’Azerbaïdjan contrôle. Elle n’est pas réparée pendant la période montrée. L’Azerbaïdjan n’avait fait aucun commentaire quand cela a été rapporté\u202f; un vice-ministre de facto a plus tard donné le 12 janvier comme date.',
	},
	'blackouts-10-jan': {
		text: 'Les coupures d’électricité tournantes commencent, de deux heures chacune.',
	},
	'internet-12-jan': {
		text: 'Le câble qui amène l’internet est endommagé.',
	},
	'icrc-medicine-15-jan': {
		text: 'Un camion du CICR apporte aux hôpitaux des médicaments fournis par le gouvernement de l’Arménie.',
	},
	'blackouts-17-jan': {
		text: 'Les coupures d’électricité passent d’intervalles de deux heures à des intervalles de quatre heures.',
	},
	'coupons-17-jan': {
		text: 'Des coupons pour les denrées sont distribués, neuf par personne.',
	},
	'gas-cut-17-jan': {
		text: 'Le gaz s’arrête à 13\u00a0h pour environ six heures, puis de nouveau les 18 et 21 janvier. Jusqu’au 29 janvier, il est entièrement coupé ou, par moments, réduit de 50 à 80\u00a0%.',
	},
	'schools-19-jan': {
		text: 'Les écoles ferment et les services publics réduisent leurs horaires.',
	},
	'coupon-sales-20-jan': {
		text: 'Les coupons ont cours dans 600 magasins. Ils donnent à chaque personne, pour un mois, 1\u00a0kg de riz, 1\u00a0kg de sarrasin, 1\u00a0kg de pâtes, 1\u00a0kg de sucre et un litre d’huile.',
		disputed: 'Un demi-kilogramme par mois.',
	},
	'blackouts-21-jan': {
		text: 'L’électricité est coupée six heures par jour.',
	},
	'filling-stations-24-jan': {
		text: 'Les stations de gaz comprimé s’arrêtent. Ce qui reste de gaz dans le gazoduc ne va qu’aux soins de santé et aux services vitaux.',
	},
	'blackouts-25-jan': {
		text: 'Les six heures par jour sans électricité sont désormais trois coupures de deux heures.',
	},
	'gas-partial-29-jan': {
		text: 'Le gaz arrive avec des interruptions, par moments un cinquième de moins que la normale.',
	},
	'gas-off-6-feb': {
		text: 'Le gaz s’arrête le 6 février, est coupé du 8 au 13 février, puis inférieur d’environ 90\u00a0% à la normale\u202f; le 15 février, il revient et s’arrête de nouveau.',
	},
	'amnesty-9-feb': {
		text: 'Amnesty International parle d’un «\u202fblocus\u202f» et appelle à y mettre fin. De 1\u202f200 véhicules par jour, dit-elle, il reste six camions d’aide par jour.',
	},
	'coupons-widened-10-feb': {
		text: 'Les coupons sont étendus à neuf sortes de marchandises, dont fruits, légumes, œufs et lessive\u202f; ceux de février et de mars sont distribués à partir du 20 février.',
	},
	'court-order-22-feb': {
		text: 'La Cour internationale de Justice ordonne à l’Azerbaïdjan, par 13 voix contre 2, d’assurer la circulation sans entrave le long de la route. Elle refuse ce que l’Arménie avait demandé au sujet des manifestations et du gaz et, à l’unanimité, ce que l’Azerbaïdjan avait demandé au sujet des mines terrestres.',
		disputed: 'La Cour n’a pas constaté que le gouvernement avait organisé la fermeture.',
	},
	'gas-off-10-mar': {
		text: 'Le gaz est coupé.',
	},
	'gas-off-21-mar': {
		text: 'Le gaz est entièrement coupé à minuit (le 22 mars selon le compte de l’ombudsman) et le reste jusqu’au 8 juillet.',
	},
	'old-road-30-mar': {
		text: 'Des forces azerbaïdjanaises ferment l’ancienne route entre Aghavno/Zaboukh et Tegh\u202f; la circulation prend une nouvelle piste de terre par Kornidzor.',
	},
};
