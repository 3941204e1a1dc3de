import type { EvidenceWords } from '../../../words.ts';

/** What stands behind a number beyond its source. A source that is made up bears nothing out: these are all guesses. */
export const assumptionNotes: EvidenceWords['assumptionNotes'] = {
	people:
		'Fait partie de ce qui définit le cas\u202f: c’est donc le même nombre dans chaque simulation. Le compte de l’autre partie peut être choisi à la place.',
	planningEnergy:
		'Une moyenne pour planifier l’alimentation d’une population entière. Elle ne dit rien de ce dont une personne donnée a besoin, et un modèle des besoins n’est pas une dotation.',
	energyShareCereals:
		'Après chaque tirage, les sept parts du régime alimentaire sont mises à l’échelle pour que leur somme soit 1.',
	openingCereals:
		'Compté en farine. Un avis imaginaire parle d’un grenier «\u202faux deux tiers plein\u202f», et ne dit pas de quoi.',
	localEnergyShare:
		'Beaucoup pour une vallée de villages\u202f; l’enquête des cultivateurs interrogeait ceux qui avaient quelque chose à vendre.',
	harvestCereals: 'Compté en farine. Une vallée froide\u202f: la récolte est petite et tardive.',
	lossPerDayDry:
		'Le Programme alimentaire mondial a perdu 0,7\u00a0% des 5,6\u00a0millions de t qu’il a manutentionnées en 2020, avant et après la livraison.',
	rationReviewDays: 'Le même dans chaque simulation\u202f; 7, ou 30 pour essayer une main plus lente.',
	reliefTonnesPerTruck: 'D’après le registre de ceux qui ont envoyé les camions.',
	cargoFoodCereals:
		'Après chaque tirage, les huit parts de la cargaison de denrées sont mises à l’échelle pour que leur somme soit 1.',
	refusalSpellDays: 'Ne compte que dans les scénarios où des camions passent certains jours et d’autres non.',
	temperatureOffset: 'Trois degrés de moins que la courbe du modèle.',
	woodCapMwhPerDay: 'Pour 120\u202f000 personnes\u202f; une vallée boisée.',
	hydroShare: 'Un barrage et trois moulins donnent plus de la moitié de l’électricité d’une année normale.',
	reservoirUsableMwh: 'Un petit lac, plein la plupart des automnes.',
};
