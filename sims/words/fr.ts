/** The words that the shell and the page share, in French. The page's catalogue takes them from here. */
import type { StoreId } from '../model/store.ts';

/** That no native reader has checked this language: the end of the label's second part. */
export const DRAFT = 'Traduction provisoire, non vérifiée par un locuteur natif.';

/** The fixed label: it goes with everything that the simulation shows or writes, word for word. */
export const LABEL_LEAD = 'Projection illustrative.';
export const LABEL_REST = `Un exercice «\u202fsi… alors…\u202f»\u202f: il montre ce qu’impliquent les hypothèses choisies, et non ce qui arrivera ou ce qui est arrivé. Ni une classification officielle, ni une prévision, ni une évaluation des besoins. ${DRAFT}`;
export const LABEL = `${LABEL_LEAD} ${LABEL_REST}`;

/** What the spread of the runs does not hold. */
export const LEAVES_OUT =
	'Les simulations ne font varier que les hypothèses énumérées\u202f; elles laissent de côté les combats, les marchés, la contrebande et les changements de politique.';

/** Names of the stores, as they stand in a list. */
export const STORE_NAMES: Readonly<Record<StoreId, string>> = {
	cereals: 'Pain et céréales',
	pulses: 'Légumineuses',
	oil: 'Huiles et graisses',
	sugar: 'Sucre',
	animal: 'Viande, œufs et laitages',
	vegetables: 'Légumes et fruits',
	potatoes: 'Pommes de terre',
	infantFormula: 'Lait infantile',
	insulin: 'Insuline',
	cardiovascular: 'Médicaments du cœur et de la tension',
	otherChronic: 'Médicaments épilepsie, asthme, BPCO',
	dialysis: 'Fournitures de dialyse',
	maternal: 'Soins maternels',
	acute: 'Traitements aigus',
	surgery: 'Fournitures d’opérations programmées',
	pipelineGas: 'Gaz dans les conduites',
	lpg: 'GPL (gaz en bouteille)',
	reservoir: 'Eau pour l’électricité',
	motorFuel: 'Carburant',
};
