import type { RecordWords } from '../../../../words.ts';

/** December 2022 to March 2023. */
export const winter: RecordWords['events'] = {
	'first-closure-3-dec': {
		text: 'Azerbaijanis who call themselves environmental protesters close the road for a first time, briefly; talks re-open it.',
	},
	'road-closed-12-dec': {
		text: 'At about 10:30 the road from Stepanakert/Khankendi to Goris (Lachin corridor / Lachin–Khankendi road) closes near Shushi/Shusha to civilian and commercial traffic.',
		disputed: 'The road is not closed; citizens hold a peaceful protest there against mining that it calls illegal.',
	},
	'gas-off-13-dec': {
		text: 'Pipeline gas from Armenia stops, and returns on 16 December.',
		disputed:
			'Azerbaijan had nothing to do with it: the cause was faults from the weather, and technical checks were planned.',
	},
	'fuel-short-14-dec': {
		text: 'Petrol, diesel, bottled gas and compressed gas run short. Filling stations serve ambulances, public transport and special services first, and the sale of petrol is limited.',
	},
	'demand-changes-15-dec': {
		text: 'The protesters on the road now ask for Azerbaijani border and customs posts on it.',
	},
	'emergency-rule-dec': {
		text: 'About this time a decree of the de facto president allows movement and assembly to be restricted, forbids strikes and sets up an operational headquarters under R. Vardanyan. The page that reports it has no date.',
	},
	'dialysis-19-dec': {
		text: 'A patient on haemodialysis died in Stepanakert/Khankendi on this day, says the director of the hospital.',
	},
	'icrc-transfers-19-dec': {
		text: 'The ICRC begins to accompany patients out along the road.',
	},
	'azerbaijan-on-traffic-19-dec': {
		text: 'The Foreign Ministry in Baku says that nothing hinders ambulances or vehicles of the ICRC: “Claims about the blockade are fake news”.',
		disputed: 'The road has been closed to civilian and commercial traffic since 12 December.',
	},
	'flour-enough-20-dec': {
		text: 'Flour reserves are called sufficient and no problem with bread is reported; shops are supplied from the reserve of the Agriculture Support Fund. Four fifths of the autumn sowing is done; the export of grain had been forbidden the summer before.',
	},
	'icrc-truck-25-dec': {
		text: 'About this day a first ICRC truck brings 10 t that Armenia provided: medicine, baby food and goods for hospitals.',
	},
	'shops-29-dec': {
		text: 'Village heads say that shops hold about a fifth of their usual goods, that potatoes last “for another couple of months” and that bread is not short.',
	},
	'reserves-3-jan': {
		text: 'Goods from the state reserve start to go to the shops.',
	},
	'coupons-decided-9-jan': {
		text: 'Rationing of food by coupon is decided. Kindergartens, pre-schools and all-day schools with 6,828 children close because they have no food to serve.',
	},
	'power-line-9-jan': {
		text: 'The 110 kV line from Goris, the only one that brings power in, is damaged on a stretch that Azerbaijan controls. It is not repaired in the period shown. Azerbaijan had made no comment when this was reported; a de facto deputy minister later gave 12 January as the date.',
	},
	'blackouts-10-jan': {
		text: 'Power cuts by turns begin, two hours each.',
	},
	'internet-12-jan': {
		text: 'The cable that brings the internet in is damaged.',
	},
	'icrc-medicine-15-jan': {
		text: 'An ICRC truck brings hospitals medicine provided by the government of Armenia.',
	},
	'blackouts-17-jan': {
		text: 'Power cuts go from two-hour to four-hour intervals.',
	},
	'coupons-17-jan': {
		text: 'Coupons for food are handed out, nine to each person.',
	},
	'gas-cut-17-jan': {
		text: 'Gas stops at 13:00 for about six hours, and again on 18 and 21 January. Until 29 January it is off altogether or, at times, down by 50 to 80 %.',
	},
	'schools-19-jan': {
		text: 'Schools close and public offices work shorter hours.',
	},
	'coupon-sales-20-jan': {
		text: 'Coupons are in use in 600 shops. They give each person, for a month, 1 kg of each of rice, buckwheat, pasta and sugar, and a litre of oil.',
		disputed: 'Half a kilogram a month.',
	},
	'blackouts-21-jan': {
		text: 'Power is cut for six hours a day.',
	},
	'filling-stations-24-jan': {
		text: 'Filling stations for compressed gas stop. What gas is left in the pipeline goes to health care and vital services only.',
	},
	'blackouts-25-jan': {
		text: 'The six hours a day without power are now three cuts of two hours.',
	},
	'gas-partial-29-jan': {
		text: 'Gas comes with interruptions, at times a fifth less than normal.',
	},
	'gas-off-6-feb': {
		text: 'Gas stops on 6 February, is off from 8 to 13 February and then about 90 % below normal; on 15 February it returns and stops again.',
	},
	'amnesty-9-feb': {
		text: 'Amnesty International speaks of a “blockade” and calls for it to end. Of 1,200 vehicles a day, it says, six trucks a day with aid remain.',
	},
	'coupons-widened-10-feb': {
		text: 'Coupons are widened to nine kinds of goods, fruit, vegetables, eggs and washing powder among them; those for February and March are handed out from 20 February.',
	},
	'court-order-22-feb': {
		text: 'The International Court of Justice orders Azerbaijan, by 13 votes to 2, to ensure unimpeded movement along the road. What Armenia had asked for on the protests and on gas it declines, and, unanimously, what Azerbaijan had asked for on landmines.',
		disputed: 'The Court did not find that the government had organised the closure.',
	},
	'gas-off-10-mar': {
		text: 'Gas is off.',
	},
	'gas-off-21-mar': {
		text: 'Gas goes off altogether at midnight (22 March by the Ombudsman’s count) and stays off until 8 July.',
	},
	'old-road-30-mar': {
		text: 'Azerbaijani forces close the old road between Aghavno/Zabukh and Tegh; traffic takes a new dirt road by Kornidzor.',
	},
};
