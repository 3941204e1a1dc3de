/** What the one file says that holds the whole tool, where it differs from a site. */
export const single = {
	download: 'L’outil entier en un seul fichier',
	downloadNote: '(environ 5\u00a0Mo)\u202f: il s’ouvre depuis un disque ou une clé, sans réseau.',
	about:
		'Ceci est l’outil entier en un seul fichier. Il n’a besoin d’aucun réseau\u202f; rien de ce que vous faites ici ne quitte cette machine.',
	sources: 'Les sources sont des liens vers le web\u202f: elles seules ont besoin d’un réseau.',
	/** Where there is no network. */
	works: 'Pas de réseau. Tout ici fonctionne encore, sauf les liens vers les sources.',
	copiedFromDisk:
		'Lien copié. Il ouvre ce fichier là où il se trouve sur cette machine\u202f; les autres ont besoin du fichier, et de ce qui suit son nom.',
	noPage: (page: string) => `Ce fichier ne contient pas de page «\u202f${page}\u202f».`,
	firstPage: 'À la première page',
	noScript: 'Cette page calcule dans le navigateur\u202f: elle a besoin de JavaScript, qui est désactivé ici.',
	notices: 'Licences du code et des polices d’autrui',
	noticesInside: 'Les licences du code et des polices d’autrui se trouvent à la fin de ce fichier, en texte.',
};
