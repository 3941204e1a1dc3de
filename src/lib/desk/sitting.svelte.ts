/** One sitting at the desk: its log, which is the only thing that changes, and the weeks that follow from it. */
import type { Case } from '#sims/cases/case.ts';
import { RULES, type WeekChoice } from '#sims/desk/choice.ts';
import { Desk } from '#sims/desk/desk.ts';
import type { DeskSetting } from '#sims/desk/setting.ts';
import { parcelText, readParcel } from '../parcel/parcel.ts';
import { type DeskLog, FIRST_SETTING, MOST_ENTRIES, choicesOf } from './deskLog.ts';
import { DESK } from './parseDeskLog.ts';

const PLACE = 'corridor.desk';

export class Sitting {
	log: DeskLog = $state.raw({ setting: FIRST_SETTING, name: null, entries: [] });
	/** What is wrong with keeping the log here. Null: nothing. */
	problem: 'notKept' | 'keptBroken' | null = $state(null);
	/** What is being chosen for the coming week. */
	draft: WeekChoice = $state.raw(RULES.stretch);
	readonly #case: Case;
	readonly desk = $derived.by(() => new Desk(this.#case.assumptions, this.log.setting, this.#case.start));
	readonly choices = $derived(choicesOf(this.log));
	readonly weeks = $derived(this.desk.run(this.choices));
	readonly over = $derived(this.choices.length === this.log.setting.weeks);
	readonly full = $derived(this.log.entries.length >= MOST_ENTRIES);

	/** @param shownCase the place: its numbers, and the first day, which decides the season */
	constructor(shownCase: Case) {
		this.#case = shownCase;
	}

	/** Goes on from a log that came from outside. It is kept here from the next choice on. */
	open(log: DeskLog): void {
		this.log = log;
		this.draft = this.choices.at(-1) ?? RULES.stretch;
		this.problem = null;
	}

	begin(setting: DeskSetting): void {
		this.draft = RULES.stretch;
		this.#write({ setting, name: this.log.name, entries: [] });
	}

	call(name: string | null): void {
		this.#write({ ...this.log, name });
	}

	goOn(): void {
		if (this.over || this.full) return;
		this.#write({ ...this.log, entries: [...this.log.entries, { kind: 'chose', choice: this.draft }] });
	}

	/** @param to a week that was chosen for, from 0 */
	goBack(to: number): void {
		if (this.full) return;
		this.draft = this.choices[to]!;
		this.#write({ ...this.log, entries: [...this.log.entries, { kind: 'back', to }] });
	}

	/** Opens what this browser kept, if it kept any. */
	read(): void {
		let text: string | null;
		try {
			text = localStorage.getItem(PLACE);
		} catch {
			this.problem = 'notKept';
			return;
		}
		if (text === null) return;
		const read = readParcel(DESK, text);
		if (read.ok) this.open(read.value);
		else this.problem = 'keptBroken';
	}

	#write(log: DeskLog): void {
		this.log = log;
		try {
			localStorage.setItem(PLACE, parcelText(DESK, log));
			this.problem = null;
		} catch {
			this.problem = 'notKept';
		}
	}
}
