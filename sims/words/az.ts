/** The words that the shell and the page share, in Azerbaijani. The page's catalogue takes them from here. */
import type { StoreId } from '../model/store.ts';

/** That no native reader has checked this language: the end of the label's second part. Null: one has. */
export const DRAFT = 'Qaralama tərcümədir, dil daşıyıcısı olan oxucu yoxlamayıb.';

/** The fixed label: it goes with everything that the simulation shows or writes, word for word. */
export const LABEL_LEAD = 'İllüstrativ proyeksiya.';
export const LABEL_REST = `“Əgər – onda” çalışması: seçilmiş fərziyyələrdən nəyin irəli gəldiyini göstərir, nəyin baş verəcəyini və ya baş verdiyini yox. Rəsmi təsnifat, proqnoz və ya ehtiyacların qiymətləndirilməsi deyil. ${DRAFT}`;
export const LABEL = `${LABEL_LEAD} ${LABEL_REST}`;

/** What the spread of the runs does not hold. */
export const LEAVES_OUT =
	'Sınaqlar yalnız sadalanan fərziyyələri dəyişir; döyüşləri, bazarları, qaçaqmalçılığı və siyasət dəyişikliyini nəzərə almır.';

/** Names of the stores, as they stand in a list. */
export const STORE_NAMES: Readonly<Record<StoreId, string>> = {
	cereals: 'Çörək və taxıl',
	pulses: 'Paxlalılar',
	oil: 'Bitki yağı və digər yağlar',
	sugar: 'Şəkər',
	animal: 'Ət, yumurta və süd məhsulları',
	vegetables: 'Tərəvəz və meyvə',
	potatoes: 'Kartof',
	infantFormula: 'Körpə süd qarışığı',
	insulin: 'İnsulin',
	cardiovascular: 'Ürək və təzyiq dərmanları',
	otherChronic: 'Epilepsiya, astma və AXOX dərmanları',
	dialysis: 'Dializ ləvazimatı',
	maternal: 'Ana sağlamlığı',
	acute: 'Kəskin halların müalicəsi',
	surgery: 'Planlı əməliyyat ləvazimatı',
	pipelineGas: 'Borularda saxlanan qaz',
	lpg: 'Maye qaz (balonlarda)',
	reservoir: 'Elektrik üçün saxlanan su',
	motorFuel: 'Mühərrik yanacağı',
};
