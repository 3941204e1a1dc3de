/** Whether a version may be released, and what would have to be done first: decided from what is known, asking nobody. */

const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

/** The versions that may follow one: a repair, more of the same, another thing. @param {string} version */
export function nextVersions(version) {
	const [, major, minor, patch] = (VERSION.exec(version) ?? []).map(Number);
	if (major === undefined || minor === undefined || patch === undefined) return [];
	return [`${major}.${minor}.${patch + 1}`, `${major}.${minor + 1}.0`, `${major + 1}.0.0`];
}

/**
 * Whether docs/changelog.md tells of a release: the entry in force, the first one, is headed by its version, or has a
 * line that begins with "- Release `<version>`". One entry may hold several: as long as no figure changes, its version stays.
 *
 * @param {string} changelog
 * @param {string} version
 */
export function tellsOf(changelog, version) {
	const [, inForce = ''] = changelog.split(/^## /m);
	return (
		inForce.startsWith(`${version}\n`) ||
		inForce.split('\n').some((line) => line.startsWith(`- Release \`${version}\``))
	);
}

/**
 * @param {{ version: string | undefined, current: string, changes: readonly string[], tags: readonly string[],
 *   changelog: string }} known `changes`: what git sees in the tree that is not committed
 * @returns {string[]} what stands against it, in whole sentences; none: it may be released
 */
export function objections({ version, current, changes, tags, changelog }) {
	const next = nextVersions(current).join(', ');
	if (version === undefined) return [`Say which version: npm run release -- <version>. After ${current}: ${next}.`];
	if (!VERSION.test(version))
		return [`“${version}” is no version: three whole numbers with points between them, such as ${next}.`];

	const against = [];
	if (!nextVersions(current).includes(version)) against.push(`${version} does not follow ${current}: ${next} do.`);
	if (tags.includes(`v${version}`)) against.push(`There is a tag v${version} already.`);
	if (!tellsOf(changelog, version))
		against.push(
			`docs/changelog.md does not tell of ${version}: its first entry is not headed by it and has no line “- Release \`${version}\`: ...”.`,
		);
	if (changes.length > 0)
		against.push(
			`The tree holds what is not committed: ${changes.slice(0, 5).join(', ')}${changes.length > 5 ? ', ...' : ''}.`,
		);
	return against;
}

/**
 * A manifest or a lock file with another version of ours, and not a byte else changed.
 *
 * @param {string} text
 * @param {string} current
 * @param {string} version
 * @param {number} times how often ours stands at its head
 */
export function withVersion(text, current, version, times) {
	const said = `"version": "${current}"`;
	let at = -1;
	for (let time = 0; time < times; time++) {
		at = text.indexOf(said, at + 1);
		if (at === -1) throw new Error(`the version ${current} does not stand where it is looked for`);
		text = `${text.slice(0, at)}"version": "${version}"${text.slice(at + said.length)}`;
	}
	return text;
}
