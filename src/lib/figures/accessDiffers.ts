/** How far a scenario's access is from another's, list by list, in words. */
import { dayNumberOf } from '#sims/model/calendar.ts';
import { spans } from '#sims/scenarios/spans.ts';
import type { Dated } from '#sims/scenarios/edit.ts';
import type { Scenario } from '#sims/scenarios/scenario.ts';
import { ACCESS_PARTS, type AccessPart, writeAccess } from '../state/accessText.ts';
import { count } from '../words/numbers.ts';
import { words } from '../words/words.ts';

/** The lists that are not the same, each with what differs. */
export function accessDiffers(
	now: Scenario,
	was: Scenario,
): readonly { readonly part: AccessPart; readonly label: string; readonly says: string }[] {
	return ACCESS_PARTS.filter((part) => !alike(part, now, was)).map((part) => ({
		part,
		label: words.access.parts[part],
		says: part === 'convoys' ? convoysDiffer(now, was) : daysDiffer(part, now, was),
	}));
}

function alike(part: AccessPart, now: Scenario, was: Scenario): boolean {
	return now[part] === was[part] || writeAccess(part, now) === writeAccess(part, was);
}

function daysDiffer(part: Exclude<AccessPart, 'convoys'>, now: Scenario, was: Scenario): string {
	const [here, there] = [byDay(now, part), byDay(was, part)];
	const days = here.filter((text, day) => text !== there[day]).length;
	// Cut in two and left alike, it is the same on every day: only a phase begins anew.
	return days === 0 ? words.access.cutOnly : words.access.daysDiffer(count(days), count(here.length));
}

/** What holds on each day, as a text that is the same where it is. */
function byDay(scenario: Scenario, part: Exclude<AccessPart, 'convoys'>): string[] {
	const days = Array.from({ length: scenario.days }, () => '');
	for (const { value, first, end } of spans<Dated>(scenario[part], dayNumberOf(scenario.start), scenario.days)) {
		days.fill(writeAccess(part, { ...scenario, [part]: [{ ...value, from: scenario.start }] }), first, end);
	}
	return days;
}

function convoysDiffer(now: Scenario, was: Scenario): string {
	const texts = ({ convoys, ...rest }: Scenario) =>
		convoys.map((convoy) => writeAccess('convoys', { ...rest, convoys: [convoy] }));
	const without = (list: readonly string[], other: readonly string[]) => {
		const left = [...other];
		return list.filter((text) => {
			const at = left.indexOf(text);
			if (at >= 0) left.splice(at, 1);
			return at < 0;
		}).length;
	};
	return words.access.convoysDiffer(without(texts(now), texts(was)), without(texts(was), texts(now)));
}
