import type { EvidenceWords } from '../../../words.ts';

/** What stands behind a number beyond its source. */
export const assumptionNotes: EvidenceWords['assumptionNotes'] = {
	people:
		'Part of what defines the case, so it is the same in every run. Three other counts can be chosen instead: those of people registered in Armenia afterwards, 100,417 or 115,183, and the 40,000 that Azerbaijani media claim.',
	ruralShare: 'About half of the people lived in the main town, Stepanakert/Khankendi; the rest counts as countryside.',
	planningEnergy:
		'A mean for planning the food of a whole population. It says nothing of what any one person needs, and a model of need is not an allowance.',
	energyShareCereals: 'After each draw the seven shares of the diet are scaled so that they sum to 1.',
	kcalPerKgAnimal:
		'The mix is a guess. Single foods lie far apart: 620 kcal in a kilogram of fresh milk, 3,500 in one of cheese.',
	openingCereals:
		'Counted as flour, with grain on farms and reserves. No quantity was published; this one is worked out backwards from two reports: no problem with bread on 20 December, stocks near exhaustion on 27 August. No other unknown matters as much.',
	openingDaysPotatoes: 'Village heads said on 29 December that potatoes would last “for another couple of months”.',
	infants: 'Worked out from 338 births in 89 days.',
	localEnergyShare:
		'About nine tenths of the food sold was said to be imported. What villages grow and eat themselves is not in that figure, so the range goes up to 0.35.',
	harvestCereals:
		'Counted as flour, at three quarters of the weight of the wheat: 3,000 t of wheat, between 1,000 and 8,000. Area times yield, of which only a part is brought in; no tonnage was published.',
	lossPerDayDry:
		'The World Food Programme lost 0.7 % of the 5.6 million t that it handled in 2020, before and after delivery.',
	rationTriggerDays:
		'The reservoir has a value of its own; all other rationed stores share this one. For goods that spoil it is never longer than 1 divided by the daily loss.',
	rationFloor: 'Where rations were cut elsewhere, people got between a quarter and 72 % of the full one.',
	rationReviewDays: 'The same in every run; 7, or 30 to try a slower hand.',
	normalImportsTonnesPerDay: 'The de facto authorities speak of 400 t of “various goods” a day before the closure.',
	reliefTonnesPerTruck:
		'In 134 days of relief 4,623 t had come in by 10 May, in 166 days 5,574 t by 11 June: 34 t a day, which six trucks carry. The tonnes are a count of the Ombudsman, the six trucks a figure of Amnesty International.',
	convoyTonnesPerTruck: '19 trucks with 361 to 400 t, depending on the account.',
	cargoShareFood: 'What is neither food nor motor fuel nor bottled gas is left outside the model’s stores.',
	cargoFoodCereals: 'After each draw the eight shares of the food cargo are scaled so that they sum to 1.',
	cargoFoodInfantFormula: 'All babies together need about 0.07 t a day.',
	refusalSpellDays: 'Matters only in scenarios in which trucks pass on some days and not on others.',
	medicineReliefScale:
		'Multiplies the share of medicine that the scenario lets in at any time. How much came in altogether was not published.',
	criticalMedicinePriority: '1 means that insulin and dialysis get no priority.',
	cardiovascularPer10k:
		'In a screening of adults in Armenia in 2022 about half had high blood pressure, and about half of those took medicine for it. Those screened were older than the population, so the central value is lower.',
	otherChronicPer10k:
		'Epilepsy, asthma and chronic lung disease. The source covers epilepsy, 4 to 10 in 1,000 people; the rest is a guess.',
	surgeriesPerDay:
		'From the running count of planned operations that were cancelled: 370 by 12 January, about 1,710 by the end of July.',
	gasBase:
		'From household use in Armenia, 585 m³ per connection in the first half of 2020, of which 60 to 80 % is taken as heating.',
	gasPerDegreeDay: 'The heating part of household gas use in Armenia, divided by the cold of the same half-year.',
	woodCapMwhPerDay: 'For 120,000 people.',
	motorFuelLitresPerDay:
		'For 120,000 people, at the supply per head in Gaza before October 2023; nothing was published for this place.',
	fuelShareEssential:
		'A third of the normal supply is what UNRWA called the least for Gaza’s vital services in 2023. What the three named shares leave over is private use.',
	electricityMwhPerDay:
		'For 120,000 people. Scaled down from 385 GWh in 2018, when the territory was larger and its mine was running.',
	hydroShare: 'Between two reports, of less than a third (RFE/RL, 2023) and of about half (CivilNet, 2021).',
	reservoirUsableMwh: '517 million m³ above the dead volume, at 0.24 GWh per million m³: a head of about 100 m.',
	riverInflowFactor: 'In spring 2023 half as much water was said to come in as a year before.',
	hydroMaxMwhPerDay:
		'55.5 MW that were counted as working in December 2020, run day and night, give 1,332 MWh; 75 MW would give 1,800.',
};
