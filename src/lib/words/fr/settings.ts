import type { Policy } from '#sims/model/conditions.ts';
import type { Coupling } from '#sims/model/coupling.ts';
import { plural } from '../plural.ts';

const forms = /* @__PURE__ */ plural('fr');
const changedIn = (changed: number) => forms(changed, { one: `${changed} changé`, other: `${changed} changés` });

/** How stores are rationed: the choice in a word or two, and what it means. */
const POLICIES: Readonly<Record<Policy, { readonly name: string; readonly means: string }>> = {
	stretch: {
		name: 'Étalé',
		means:
			'Une réserve qui baisse distribue une part des besoins d’autant plus petite qu’elle est basse, jusqu’à une ration minimale.',
	},
	none: {
		name: 'Non rationné',
		means: 'Aucune réserve ne retient rien, hydroélectricité comprise, jusqu’à ce qu’elle soit vide.',
	},
	fixed: {
		name: 'Une seule ration fixe',
		means:
			'Tant que la route n’est pas ouverte, chaque réserve qui peut être rationnée distribue la même part des besoins\u202f; l’hydroélectricité est étalée.',
	},
};

/** What each coupling is called, and what it does while it is on. */
const COUPLINGS: Readonly<Record<Coupling, { readonly name: string; readonly means: string }>> = {
	fuelDelivery: {
		name: 'Livrer les denrées demande du carburant',
		means: 'Avec moins de carburant pour les livraisons, moins de denrées vont des réserves à la campagne.',
	},
	fuelLocalProduce: {
		name: 'La production locale demande du carburant agricole',
		means:
			'Avec moins de carburant pour les fermes et les bus, moins de ce qui est cultivé ici arrive dans les villes.',
	},
	powerCold: {
		name: 'Les coupures gâtent denrées et insuline',
		means:
			'Sans électricité pour les réfrigérateurs, on perd plus de viande, de produits laitiers et d’insuline, d’autant plus qu’il fait chaud.',
	},
	gasBakeries: {
		name: 'Les boulangeries ont besoin de gaz',
		means: 'Avec moins de gaz du gazoduc, moins de pain arrive aux habitants.',
	},
	gasElectricHeat: {
		name: 'La chaleur perdue du gaz est cherchée aux prises',
		means:
			'Une partie de la chaleur que le gaz ne donne plus est demandée à l’électricité\u202f: l’hydroélectricité s’épuise plus tôt.',
	},
	gasLpg: {
		name: 'Le gaz perdu est cherché en bouteilles',
		means:
			'Une partie des foyers qui perdent le gaz du réseau cuisinent au gaz en bouteille\u202f: les bouteilles s’épuisent plus tôt.',
	},
	breadSubstitution: {
		name: 'Les denrées manquantes sont cherchées dans le pain',
		means:
			'Une partie de ce que les habitants n’obtiennent pas d’autres denrées, ils la cherchent dans le pain\u202f: la farine s’épuise plus tôt.',
	},
};

/** What the page says of settings: what stands beside the figures, and the sheet with all of them. */
export const settings = {
	startWith: {
		title: 'Commencer par celles-ci',
		hint: 'Faites glisser, ou tapez un nombre, même hors de l’intervalle.',
		all: (count: string) => `Les ${count} hypothèses, avec leurs sources`,
		order: {
			label: 'Par quelles hypothèses commencer',
			published: 'tel que publié',
			moves: 'ce qui pèse le plus',
		},
		orderHint: 'Les cinq qui expliquent le plus, avec leur part.',
		explains: 'explique',
	},
	dock: {
		open: 'Hypothèses',
	},
	all: {
		title: 'Hypothèses',
		close: 'Fermer',
		hint: 'Un nombre que vous fixez est le même dans chaque simulation\u202f; les autres varient d’une simulation à l’autre selon le tirage.',
		inGroup: (numbers: number, changed: number) =>
			changed === 0 ? `${numbers}` : `${numbers}, dont ${changedIn(changed)}`,
		inRationing: (numbers: number, changed: number) =>
			changed === 0 ? `mode et ${numbers}` : `mode et ${numbers}, dont ${changedIn(changed)}`,
		inCouplings: (switches: number, numbers: number, changed: number) =>
			changed === 0
				? `${switches} interrupteurs et ${numbers}`
				: `${switches} interrupteurs et ${numbers}, dont ${changedIn(changed)}`,
	},
	search: {
		label: 'Chercher dans les noms, unités, sources et notes',
		found: (found: string, all: string) => `${found} sur ${all}`,
		none: (query: string) => `Rien ne correspond à «\u202f${query}\u202f».`,
		clear: 'Effacer la recherche',
	},
	changes: {
		title: 'Changé',
		count: (changed: number) => `changés\u202f: ${changed}`,
		none: (all: string) => `Les ${all} tels que publiés`,
		resetAll: 'tout rétablir',
		reset: 'rétablir',
		resetTo: (was: string, label: string) => `rétablir à ${was}\u202f: ${label}`,
		wasNow: (was: string, now: string) => `était ${was}, maintenant ${now}`,
		withUnit: (value: string, unit: string) => `${value} ${unit}`,
		beyond: 'hors de l’intervalle donné',
		on: 'activé',
		off: 'désactivé',
	},
	evidence: {
		badge: (basis: string, disputed: boolean) => (disputed ? `${basis}, contesté` : basis),
		claimed: (value: string, parties: string) => `${value}\u202f: ${parties}`,
		/** Begins with what the badge shows, for those who say aloud what they see. */
		open: (badge: string, label: string) => `${badge}\u202f: d’où cela vient, ${label}`,
	},
	policy: {
		legend: 'Comment les réserves sont rationnées',
		note: 'L’insuline, la dialyse, le lait infantile et le gaz du réseau ne sont jamais rationnés. Une route ouverte lève toute ration, sauf celle de l’hydroélectricité.',
		choices: POLICIES,
		ration: 'La ration fixe',
		rationUnit: '% des besoins',
		rationAllowed: 'un nombre de 0 à 100',
	},
	couplings: {
		legend: 'Interrupteurs',
		note: 'Désactivé, l’un des manques laisse l’autre tel quel.',
		each: COUPLINGS,
	},
};
