import { plural } from '../plural.ts';
import { some } from './agree.ts';

const forms = /* @__PURE__ */ plural('fr');
const trucksADay = (trucks: string) => some(trucks, 'camion par jour', 'camions par jour');

/** What the page says of access: the strip, its read-out, its list. Numbers come formatted. */
export const access = {
	title: 'Accès',
	rows: { road: 'Route', gas: 'Gazoduc', power: 'Ligne électrique' },
	shortRows: { road: 'Route', gas: 'Gaz', power: 'Électricité' },
	otherRoad: 'Autre route',

	/** Of a road. */
	closed: 'fermée',
	/** Of the bars of the rows. */
	passes: 'passe\u202f: plus la barre est épaisse, plus il passe',
	open: (tonnes: string) => `ouverte, jusqu’à ${tonnes} t par jour`,
	openShort: 'ouverte',
	relief: (trucks: string, tonnes: string, normal: string) =>
		`aide, ${trucksADay(trucks)}\u202f: ${tonnes} t sur ${normal}`,
	reliefByChance: (trucks: string, of100: string, tonnes: string, normal: string) =>
		`aide, ${trucksADay(trucks)}, avec passage ${some(of100, 'jour', 'jours')} sur 100\u202f: ${tonnes} t sur ${normal}`,
	reliefShort: (trucks: string) => trucksADay(trucks),
	reliefShortest: 'aide',

	/** Of a convoy. */
	passed: 'passé',
	stopped: 'n’est pas passé',
	byChance: 'passe ou non, selon le hasard',
	unnamed: 'un convoi',
	trucks: (count: number, shown: string) => forms(count, { one: `${shown} camion`, other: `${shown} camions` }),
	convoy: (trucks: string, by: string, became: string) => `${trucks}, ${by}\u202f: ${became}`,
	convoyShort: (trucks: string, became: string) => `${trucks}\u202f: ${became}`,
	assumed: 'supposé, rien de rapporté',
	valueAssumed: (value: string) => `${value} (supposé)`,
	convoyAssumed: (convoy: string) => `${convoy} (supposé)`,
	endOfRecord: 'rapporté jusqu’ici',

	/** Of the day under the eye. */
	roadClosed: 'route fermée, 0 camion d’aide',
	roadOpen: 'route ouverte',
	roadRelief: (tried: string, passed: string) =>
		`aide\u202f: ${some(tried, 'camion se présente', 'camions se présentent')}, ${some(passed, 'passe', 'passent')}`,
	roadReliefByChance: (tried: string, passed: string) =>
		`aide\u202f: ${some(tried, 'camion se présente', 'camions se présentent')}, ${some(passed, 'passe', 'passent')} en moyenne`,
	lines: (gas: string, power: string) => `gazoduc ${gas}, ligne électrique ${power}`,

	/** The strip for those who do not see it. */
	described: (road: string, gas: string, power: string, convoys: string) =>
		`Accès par jour. Route\u202f: ${road}. Gazoduc\u202f: ${gas}. Ligne électrique\u202f: ${power}. Convois\u202f: ${convoys}.`,
	from: (date: string, what: string) => `à partir du ${date} ${what}`,
	noConvoys: 'aucun',

	list: 'En liste',
	edit: 'Modifier',
	editTitle: 'Modifier l’accès',
	editNote:
		'Ce qui passe, à partir de quand. Sur la bande d’accès, les bords et les convois peuvent être déplacés\u202f; un double clic coupe une rangée en deux ou, sur la rangée des convois d’une route, en place un à cet endroit. Tout ce qui diffère de ce qui a été rapporté est hachuré sur la bande d’accès et appelé supposé\u202f; Annuler revient sur chaque étape.',
	edge: (row: string, from: string, to: string) =>
		`${row}\u202f: là où «\u202f${from}\u202f» finit et «\u202f${to}\u202f» commence`,
	edgeHint:
		'Les flèches gauche et droite le déplacent d’un jour, avec Maj d’une semaine\u202f; haut et bas passent au suivant de la rangée, Suppr l’enlève.',
	fields: {
		from: 'Dès le',
		date: 'Date',
		road: 'Route',
		trucks: 'Camions d’aide par jour',
		chance: 'Jours où ils passent,\u00a0%',
		medicine: 'Médicaments admis,\u00a0% des besoins',
		transfers: 'Transferts de patients par semaine',
		patients: 'Patients par transfert',
		share: 'Fourniture,\u00a0% de la normale',
		convoyTrucks: 'Camions',
		tonnes: 'Charge, t par camion',
		cargo: 'Cargaison',
		route: 'Par la route',
		outcome: 'Ce qu’il devient',
	},
	roads: { closed: 'fermée', relief: 'camions d’aide', open: 'ouverte' },
	cargoes: { food: 'denrées', mixed: 'mixte' },
	fromStart: 'dès le premier jour',
	of: (field: string, entry: string) => `${field}, ${entry}`,
	begins: (row: string, date: string) => `${row} à partir du ${date}`,
	convoyOn: (date: string) => `convoi du ${date}`,
	remove: 'enlever',
	addFrom: (date: string) => `Changer à partir du ${date}`,
	addConvoy: (date: string) => `Ajouter un convoi le ${date}`,
	dayHint: 'Le jour est celui du curseur sur les graphiques.',
	inCase: 'tel que publié',
	parts: { phases: 'Route', gas: 'Gazoduc', power: 'Ligne électrique', convoys: 'Convois' },
	daysDiffer: (days: string, of: string) =>
		forms(days, { one: `autre pendant ${days} jour sur ${of}`, other: `autre pendant ${days} jours sur ${of}` }),
	cutOnly: 'découpage, la même chose chaque jour',
	convoysDiffer: (other: number, gone: number) =>
		[
			...(other > 0 ? [forms(other, { one: `${other} changé ou ajouté`, other: `${other} changés ou ajoutés` })] : []),
			...(gone > 0
				? [
						forms(gone, {
							one: `${gone} de ceux publiés enlevé ou changé`,
							other: `${gone} de ceux publiés enlevés ou changés`,
						}),
					]
				: []),
		].join(', '),
	numberAllowed: (most: string) => `un nombre de 0 à ${most}`,
	dateAllowed: (first: string, last: string) => `une date du ${first} au ${last}`,
	close: 'Fermer',
	listNote:
		'Ce que le scénario laisse entrer, jour par jour. Ce qu’aucune information rapportée n’appuie est appelé supposé.',
	columns: { from: 'Dès le', what: 'Ce qui passe', report: 'Rapporté' },
	reported: 'tel que rapporté',
	medicine: (share: string) => `des médicaments pour ${share} des besoins, une part supposée`,
	transfers: (week: string, patients: string) =>
		`${some(week, 'transfert', 'transferts')} de patients par semaine, de ${some(patients, 'patient', 'patients')} chacun`,
	convoys: 'Convois',
	convoyColumns: {
		date: 'Date',
		whose: 'De qui, par quelle route',
		load: 'Charge',
		became: 'Dans ce scénario',
		says: 'Qui dit quoi',
	},
	load: (trucks: string, tonnes: string) => `${trucks}, ${tonnes} t chacun`,
	hypothetical: 'Hypothétique\u202f: aucun convoi de ce genre n’a été rapporté.',
	otherwise: 'D’après ce qui a été rapporté, ce convoi a eu une autre issue.',
};
