/**
 * Access as short texts, for a link; `accessRead.ts` reads them back:
 *
 *     road     2022-12-12:closed,2022-12-26:relief:6:0.8     date:road:trucks:chance:medicine:transfers:patients
 *     gas      2022-12-12:1,2023-01-10:0                     date:share
 *     convoys  2023-07-26:19:food:stopped::sender            date:trucks:cargo:outcome:tonnes:by:route:source
 *
 * What stands at the end of an entry and is 0 or absent is left out; words in it are percent-encoded.
 */
import type { Access } from '#sims/scenarios/edit.ts';
import type { Convoy, Phase } from '#sims/scenarios/scenario.ts';

export type AccessPart = keyof Access;
export const ACCESS_PARTS = ['phases', 'gas', 'power', 'convoys'] as const satisfies readonly AccessPart[];

/** Where a list that may be empty is. */
export const NONE = 'none';

/** One list of a scenario's access; the same text where the lists are the same. */
export function writeAccess(part: AccessPart, access: Access): string {
	if (part === 'phases') return access.phases.map(phaseFields).map(joined).join();
	if (part === 'convoys') return access.convoys.map(convoyFields).map(joined).join() || NONE;
	return access[part].map(({ from, share }) => `${from}:${share}`).join();
}

function phaseFields(phase: Phase): string[] {
	const { from, road, trucksPerDay, passChance, medicineShare, transfersPerWeek, patientsPerTransfer } = phase;
	const numbers = [trucksPerDay, passChance, medicineShare, transfersPerWeek, patientsPerTransfer];
	return [from, road, ...numbers.map((number) => (number === 0 ? '' : String(number)))];
}

function convoyFields({ date, trucks, cargo, outcome, tonnesPerTruck, by, route, source }: Convoy): string[] {
	const said = [by, route, source].map((text) => encodeURIComponent(text ?? ''));
	return [
		date,
		String(trucks),
		cargo,
		outcome ?? '',
		tonnesPerTruck === undefined ? '' : String(tonnesPerTruck),
		...said,
	];
}

function joined(fields: readonly string[]): string {
	return fields.slice(0, fields.findLastIndex((field) => field !== '') + 1).join(':');
}
