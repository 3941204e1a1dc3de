import { beforeEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { openingChoice } from '../state/choice.ts';
import { encodeLink } from '../state/link/link.ts';
import { type Kept, Recent } from '../state/recent.svelte.ts';
import { words } from '../words/words.ts';
import RecentList from './RecentList.svelte';

const say = words.keeping.recent;
const MARKUP = '<img src=x onerror="document.body.remove()"> & “mine”';
const opening = openingChoice(karabakh2022);
const entitled = encodeLink({ ...opening, title: MARKUP, changes: { people: 100_417 } }, karabakh2022, null);
const changed = encodeLink({ ...opening, changes: { people: 100_417 }, policy: 'none' }, karabakh2022, null);

beforeEach(() => localStorage.clear());

async function listed(storage: () => Storage = () => localStorage, refused: readonly string[] = []) {
	const recent = new Recent(storage, () => '2026-11-27');
	recent.note('saved', changed);
	recent.note('shared', entitled);
	const asked: Kept[] = [];
	const screen = await render(RecentList, {
		recent,
		refused,
		onopen: (entry: Kept) => void asked.push(entry),
	});
	return { recent, asked, screen };
}

describe('scenarios that this browser keeps', () => {
	it('stand with the newest first: a title as text and never as markup, or how much was changed of which', async () => {
		const { screen } = await listed();
		const rows = screen.getByRole('listitem').elements();
		expect(rows[0]!.textContent).toContain(`“${MARKUP}”`);
		expect(rows[0]!.querySelector('img')).toBeNull();
		expect(rows[0]!.textContent).toContain(say.how.shared('27 November 2026'));
		const { title } = karabakh2022.words.scenarios[opening.scenarioName]!;
		expect(rows[1]!.textContent).toContain(say.changed(2, title));
	});

	it('open the one that is asked for', async () => {
		const { asked, screen } = await listed();
		await screen.getByRole('button', { name: say.openOf(MARKUP) }).click();
		expect(asked.map(({ fragment }) => fragment)).toEqual([entitled]);
	});

	it('go one by one or all at once, and the keys stay in the list', async () => {
		const { screen } = await listed();
		await screen.getByRole('button', { name: say.removeOf(MARKUP) }).click();
		expect(screen.getByRole('listitem').elements()).toHaveLength(1);
		expect(document.activeElement?.textContent).toBe(say.title);
		await screen.getByRole('button', { name: say.clear }).click();
		await expect.element(screen.getByText(say.none)).toBeVisible();
		const later = new Recent(
			() => localStorage,
			() => '2026-11-28',
		);
		later.read();
		expect(later.entries).toEqual([]);
	});

	it('are none from then on where the reader wants none', async () => {
		const { recent, screen } = await listed();
		await screen.getByLabelText(say.keep).click();
		recent.clear();
		recent.note('shared', entitled);
		expect(recent.entries).toEqual([]);
		await screen.getByLabelText(say.keep).click();
		recent.note('shared', entitled);
		expect(recent.entries).toHaveLength(1);
	});

	it('a browser that keeps nothing is told of, and so is one that could not be opened', async () => {
		const { screen } = await listed(() => {
			throw new DOMException('no', 'SecurityError');
		}, ['“people” may not be 0.']);
		const alerts = screen
			.getByRole('alert')
			.elements()
			.map(({ textContent }) => textContent);
		expect(alerts).toEqual([say.problems.blocked, `${say.problems.notOpened} “people” may not be 0.`]);
	});
});
