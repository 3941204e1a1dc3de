/** What Stryker's reports say: the score of each file, and the mutants that no test noticed. */
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ file: string, mutants: number, noticed: number, timeouts: number, uncovered: number }} Score */

/** @param {string} report @returns {[string, any][]} by file */
const filesOf = (report) => (existsSync(report) ? Object.entries(JSON.parse(readFileSync(report, 'utf8')).files) : []);

/** A mutant that does not compile or is switched off is none. @param {any} file @returns {any[]} */
const tried = (file) =>
	file.mutants.filter((/** @type {any} */ { status }) =>
		['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(status),
	);

/** @param {string} report @returns {Score[]} none where there is no report yet */
export function scoresOf(report) {
	return filesOf(report).map(([file, source]) => {
		const all = tried(source);
		const count = (/** @type {string} */ status) => all.filter((mutant) => mutant.status === status).length;
		const timeouts = count('Timeout');
		return { file, mutants: all.length, noticed: count('Killed') + timeouts, timeouts, uncovered: count('NoCoverage') };
	});
}

/** @param {number} noticed @param {number} mutants */
const percent = (noticed, mutants) => (mutants === 0 ? 'none' : `${((100 * noticed) / mutants).toFixed(1)} %`);

/** @param {Score[]} scores */
export function tableOf(scores) {
	const sum = (/** @type {'mutants' | 'noticed' | 'timeouts' | 'uncovered'} */ column) =>
		scores.reduce((total, score) => total + score[column], 0);
	const all = {
		file: 'all',
		mutants: sum('mutants'),
		noticed: sum('noticed'),
		timeouts: sum('timeouts'),
		uncovered: sum('uncovered'),
	};
	const rows = [...scores, all].map(
		({ file, mutants, noticed, timeouts, uncovered }) =>
			`| ${file} | ${mutants} | ${noticed} | ${timeouts} | ${uncovered} | ${percent(noticed, mutants)} |`,
	);
	return [
		'| file | mutants | noticed | of these by time | run by no test | score |',
		'| --- | --- | --- | --- | --- | --- |',
		...rows,
	].join('\n');
}

/** Each with its place, what stood there and what stood there instead. @param {string} report */
export function survivorsOf(report) {
	return filesOf(report)
		.flatMap(([file, source]) => {
			const lines = source.source.split('\n');
			return tried(source)
				.filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
				.map(({ status, location: { start, end }, replacement }) => {
					const stood =
						start.line === end.line
							? lines[start.line - 1].slice(start.column - 1, end.column - 1)
							: `${lines[start.line - 1].slice(start.column - 1)} ...`;
					const unseen = status === 'NoCoverage' ? ' (run by no test)' : '';
					return `${file}:${start.line}:${start.column} ${stood} -> ${replacement.replaceAll(/\s+/g, ' ')}${unseen}`;
				});
		})
		.join('\n');
}
