/** The words that the shell and the page share, in Armenian. The page's catalogue takes them from here. */
import type { StoreId } from '../model/store.ts';

/** That no native reader has checked this language: the end of the label's second part. Null: one has. */
export const DRAFT: string | null = 'Թարգմանության սևագիր, որը լեզվակիր ընթերցող չի ստուգել։';

/** The fixed label: it goes with everything that the simulation shows or writes, word for word. */
export const LABEL_LEAD = 'Ցուցադրական կանխահաշվարկ։';
export const LABEL_REST = `«Եթե-ապա» վարժություն. ցույց է տալիս, թե ինչ է բխում ընտրված ենթադրություններից, և ոչ թե ինչ է լինելու կամ ինչ է եղել։ Պաշտոնական դասակարգում, կանխատեսում կամ կարիքների գնահատում չէ։ ${DRAFT}`;
export const LABEL = `${LABEL_LEAD} ${LABEL_REST}`;

/** What the spread of the runs does not hold. */
export const LEAVES_OUT =
	'Հաշվարկից հաշվարկ փոխվում են միայն թվարկված ենթադրությունները. դուրս են մնում մարտերը, շուկաները, մաքսանենգությունը և քաղաքականության փոփոխությունները։';

/** Names of the stores, as they stand in a list. */
export const STORE_NAMES: Readonly<Record<StoreId, string>> = {
	cereals: 'Հաց և հացահատիկ',
	pulses: 'Ընդեղեն',
	oil: 'Ձեթ և ճարպեր',
	sugar: 'Շաքար',
	animal: 'Միս, ձու և կաթնամթերք',
	vegetables: 'Բանջարեղեն և միրգ',
	potatoes: 'Կարտոֆիլ',
	infantFormula: 'Մանկական կաթնախառնուրդ',
	insulin: 'Ինսուլին',
	cardiovascular: 'Սրտի և արյան ճնշման դեղեր',
	otherChronic: 'Դեղեր՝ էպիլեպսիա, ասթմա, ԹՔՕՀ',
	dialysis: 'Դիալիզի պարագաներ',
	maternal: 'Հղիների և ծննդկանների խնամք',
	acute: 'Սուր դեպքերի բուժում',
	surgery: 'Պլանային վիրահատման պարագաներ',
	pipelineGas: 'Գազ՝ խողովակներում',
	lpg: 'Հեղուկ գազ (բալոն)',
	reservoir: 'Ջուր՝ հոսանքի համար',
	motorFuel: 'Շարժիչային վառելիք',
};
