import type { Case } from '../cases/case.ts';
import { INDICATOR_IDS } from '../model/indicator.ts';
import { LABEL } from '../words/en.ts';

/** All that one needs to read before a first run. */
export function help(cases: readonly [Case, ...Case[]]): string {
	const widest = Math.max(...cases.flatMap(({ scenarios }) => scenarios.map(({ name }) => name.length)));
	const list = cases
		.map(({ id, scenarios, words }, at) =>
			[
				`  ${words.title}${at === 0 ? '' : `, with --case ${id}`}`,
				...scenarios.map(({ name }) => `  ${name.padEnd(widest)}  ${words.scenarios[name]!.title}`),
			].join('\n'),
		)
		.join('\n\n');
	return `Corridor: if this access, and these assumptions, then this shortfall.

${LABEL}

Usage
  npm run simulate -- <scenario> [options]

  <scenario> is the name of a scenario of the case, or a JSON file with one of your own:

${list}

Options
  --case ID        whose assumptions and scenarios; default ${cases[0].id}
  --members N      runs of the ensemble, 1 to 65536; default 1024
  --seed S         whole number, 0 to 4294967295; default 7. Same seed, same figures.
  --days D         days to run, 1 to 730; default: as the scenario says
  --format F       table (default), json or csv
  --daily          the central run, day by day, instead of the ensemble: every assumption at its central
                   value, no random numbers, so that --members and --seed play no part
  -h, --help       this text

Formats
  table            to read: the last day of each month, and when each store is empty
  csv              the ensemble: day,date,indicator,p2.5,p10,p25,p50,p75,p90,p97.5
                   A row for each day and indicator; exact quantiles, 9 significant digits. Indicators:
${wrapped(INDICATOR_IDS, 19, 100)}
  csv --daily      the central run: day,date, the indicators, then for each of the 19 stores .need, .arrivals,
                   .loss, .ration, .issue and .stock, then for seven foods .eaten and .larder; a row a day,
                   12 significant digits
  json             the same figures with the label, the version, the scenario in full, the seed, the members,
                   and the first dates of each store

  Shares are 0 to 1. docs/method.md says what each column is. CSV on stdout is nothing but its columns: the
  label goes with it on stderr. Tables and JSON carry it inside.

Examples
  npm run simulate -- as-reported
  npm run --silent simulate -- half-chance --members 256 --seed 1 --format json > half-chance.json
  npm run --silent simulate -- as-reported --daily --format csv > as-reported.csv
  npm run --silent simulate -- my-scenario.json --days 120 --format csv | head

  \`npm run\` writes two lines of its own on stdout; --silent keeps them out of a file or a pipe.

Exit codes
  0  done     1  a fault of the program     2  what was asked for cannot be run; stderr says why, stdout is empty
`;
}

function wrapped(words: readonly string[], indent: number, width: number): string {
	const lines: string[] = [];
	for (const word of words) {
		const last = lines.at(-1);
		if (last !== undefined && indent + last.length + 2 + word.length < width)
			lines[lines.length - 1] = `${last}, ${word}`;
		else lines.push(word);
	}
	return lines.map((line, i) => `${' '.repeat(indent)}${line}${i < lines.length - 1 ? ',' : ''}`).join('\n');
}
