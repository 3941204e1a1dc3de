import type { EvidenceWords } from '../../../words.ts';

/** What stands behind a number beyond its source. A source that is made up bears nothing out: these are all guesses. */
export const assumptionNotes: EvidenceWords['assumptionNotes'] = {
	people:
		'Part of what defines the case, so it is the same in every run. The other side’s count can be chosen instead.',
	planningEnergy:
		'A mean for planning the food of a whole population. It says nothing of what any one person needs, and a model of need is not an allowance.',
	energyShareCereals: 'After each draw the seven shares of the diet are scaled so that they sum to 1.',
	openingCereals: 'Counted as flour. A made-up notice speaks of a granary “two thirds full”, and does not say of what.',
	localEnergyShare: 'Much for a valley of villages; the growers’ survey asked those who had something to sell.',
	harvestCereals: 'Counted as flour. A cold valley: the harvest is small and comes late.',
	lossPerDayDry:
		'The World Food Programme lost 0.7 % of the 5.6 million t that it handled in 2020, before and after delivery.',
	rationReviewDays: 'The same in every run; 7, or 30 to try a slower hand.',
	reliefTonnesPerTruck: 'From the ledger of those who sent the trucks.',
	cargoFoodCereals: 'After each draw the eight shares of the food cargo are scaled so that they sum to 1.',
	refusalSpellDays: 'Matters only in scenarios in which trucks pass on some days and not on others.',
	temperatureOffset: 'Three degrees colder than the curve of the model.',
	woodCapMwhPerDay: 'For 120,000 people; a valley with forest.',
	hydroShare: 'One dam and three mills give more than half of the power in a normal year.',
	reservoirUsableMwh: 'A small lake, full in most autumns.',
};
