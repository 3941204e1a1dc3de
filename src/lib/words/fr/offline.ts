/** What the page says where there is no network. */
export const offline = {
	works: 'Pas de réseau. Tout ici fonctionne encore.',
	/** Where this browser keeps no copy of the page. */
	openOnly:
		'Pas de réseau. Ce qui est ouvert ici fonctionne encore\u202f; ce navigateur ne garde pas de copie à rouvrir plus tard.',
};
