/** One sitting at the desk: its log, which is the only thing that changes, and the weeks that follow from it. */
import { RULES, type WeekChoice } from '#sims/desk/choice.ts';
import { Desk } from '#sims/desk/desk.ts';
import type { DeskSetting } from '#sims/desk/setting.ts';
import type { Assumptions } from '#sims/model/assumption.ts';
import type { IsoDate } from '#sims/model/calendar.ts';
import { type DeskLog, MOST_ENTRIES, choicesOf, decodeDeskLog, encodeDeskLog } from './deskLog.ts';

const PLACE = 'corridor.desk';
const FIRST_SETTING: DeskSetting = { seed: 7, member: 0, weeks: 12, scenario: 'half-chance' };

/** What the numbers of the made-up place are taken from. */
export interface DeskNumbers {
	readonly assumptions: Assumptions;
	/** The first day: it decides the season, and is not shown. */
	readonly start: IsoDate;
}

export class Sitting {
	log: DeskLog = $state.raw({ setting: FIRST_SETTING, entries: [] });
	/** Why a link, a file or what was kept was not opened. */
	problem: string | null = $state(null);
	/** Whether the browser keeps the log. */
	kept = $state(true);
	/** What is being chosen for the coming week. */
	draft: WeekChoice = $state.raw(RULES.stretch);
	readonly #numbers: DeskNumbers;
	readonly desk = $derived.by(() => new Desk(this.#numbers.assumptions, this.log.setting, this.#numbers.start));
	readonly choices = $derived(choicesOf(this.log));
	readonly weeks = $derived(this.desk.run(this.choices));
	readonly over = $derived(this.choices.length === this.log.setting.weeks);
	readonly full = $derived(this.log.entries.length >= MOST_ENTRIES);

	constructor(numbers: DeskNumbers) {
		this.#numbers = numbers;
	}

	/** Opens the text of a log, or says why not and changes nothing. */
	open(text: string): void {
		const read = decodeDeskLog(text);
		this.problem = read.ok ? null : read.problem;
		if (!read.ok) return;
		this.log = read.log;
		this.draft = this.choices.at(-1) ?? RULES.stretch;
	}

	begin(setting: DeskSetting): void {
		this.draft = RULES.stretch;
		this.#write({ setting, entries: [] });
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
		try {
			const text = localStorage.getItem(PLACE);
			if (text !== null) this.open(text);
		} catch {
			this.kept = false;
		}
	}

	#write(log: DeskLog): void {
		this.log = log;
		this.problem = null;
		try {
			localStorage.setItem(PLACE, encodeDeskLog(log));
		} catch {
			this.kept = false;
		}
	}
}
