/** What the page says of pictures that leave it and come back. Numbers come formatted. */
export const pictures = {
	/** What is chosen of a picture. */
	choose: {
		figure: 'Figure',
		layout: 'Format',
		theme: 'Couleurs',
		size: 'Taille du PNG',
		layouts: {
			wide: 'Diapositive, 16:9',
			screen: 'Diapositive, 4:3',
			square: 'Carré',
			portrait: 'Portrait, 4:5',
			whole: 'Aussi haut que nécessaire',
		},
		themes: { light: 'Claires', dark: 'Sombres' },
		pixels: (width: string, height: string) => `${width} × ${height} px`,
		pixelsWide: (width: string) => `${width} px de large`,
		longEdge: '3\u202f840\u00a0px sur le côté le plus long',
	},
	title: 'Image',
	note: 'Contient son scénario\u202f: déposée sur cette page, elle s’ouvre avec les mêmes chiffres.',
	preview: 'L’image telle qu’elle est enregistrée',
	previewing: 'Dessin de l’image…',
	none: 'Aucune figure à l’écran ne peut être prise en image pour le moment.',
	copy: 'Copier',
	copyOf: (of: string) => `Copier\u202f: ${of}`,
	copied:
		'L’image est copiée, sans le scénario que contient une image enregistrée\u202f: le presse-papiers ne transporte que des pixels.',
	notCopied: (why: string) => `L’image n’a pas été copiée\u202f: ${why} Enregistrez-la plutôt en PNG.`,
	noClipboard: 'ce navigateur ne donne aux pages aucun moyen de copier une image.',
	copyRefused: 'le navigateur n’a pas laissé la page copier.',

	/** At the foot of a picture. */
	toOpen: {
		link: (address: string) =>
			`Pour l’ouvrir, avec chaque hypothèse et sa source\u202f: ${address}, ou déposez cette image sur la page.`,
		longLink: (site: string) =>
			`Pour l’ouvrir, avec chaque hypothèse et sa source, déposez cette image sur la page ${site}\u202f: le scénario est à l’intérieur.`,
		scan: (site: string) =>
			`Scannez le code pour l’ouvrir, avec chaque hypothèse et sa source, ou déposez cette image sur la page\u202f: ${site}`,
		fromFile:
			'Fait sur une page ouverte depuis un fichier. Pour l’ouvrir, avec chaque hypothèse et sa source, déposez cette image sur la page de Corridor\u202f: le scénario est à l’intérieur.',
	},
	moreChanges: (changes: string) => `et ${changes} de plus, tous dans le scénario que contient cette image`,
	doesNotFit: 'les mots et le dessin ne tiennent pas dans ce format. Le format aussi haut que nécessaire a la place.',

	/** Of a picture that is opened or dropped. */
	open: {
		note: 'Un PNG ou un SVG enregistré ici contient aussi son scénario.',
		tooLarge: (bytes: string) =>
			`Le fichier a ${bytes} octets\u202f; d’une image, au plus 20\u202f000\u202f000 sont lus.`,
		otherPicture: 'C’est une image d’une autre sorte\u202f: seul un PNG ou un SVG enregistré ici contient un scénario.',
		cutOff: 'Le fichier se termine avant son image\u202f: une partie manque.',
		damaged: 'Une partie du fichier a été modifiée en chemin\u202f: une de ses sommes de contrôle ne correspond pas.',
		noScenario:
			'Elle ne contient pas de scénario. Seule une image enregistrée ici en contient un, et elle le perd quand un autre programme l’enregistre de nouveau ou l’envoie en plus petit.',
		severalScenarios: 'Elle contient plus d’un scénario. On ne peut pas savoir lequel est voulu.',
		scenarioTooLong: 'Le scénario qu’elle contient dépasse 1\u202f000\u202f000 octets, le maximum qui est lu.',
		scenarioUnreadable: 'Le scénario qu’elle contient n’a pas pu être lu.',
		notSvg: 'Le fichier commence comme un SVG, mais n’en est pas un qui puisse être lu sans risque.',
	},
};
