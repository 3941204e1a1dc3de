/** One sitting at the desk: its log, which is the only thing that changes, and the weeks that follow from it. */
import type { Case } from '#sims/cases/case.ts';
import { RULES, type WeekChoice } from '#sims/desk/choice.ts';
import { Desk } from '#sims/desk/desk.ts';
import type { DeskSetting } from '#sims/desk/setting.ts';
import { parcelText, readParcel } from '../parcel/parcel.ts';
import { type NotKept, type Shelf, putOn, shelf, takenFrom } from '../state/shelf.ts';
import { type DeskLog, FIRST_SETTING, MOST_ENTRIES, choicesOf } from './deskLog.ts';
import { DESK } from './parseDeskLog.ts';

/** Where it is kept; another tab's writes are told by this name. */
export const SITTING_PLACE = 'corridor.desk';

/** `otherDesk`: another tab keeps the desk of another class there. */
export type SittingProblem = NotKept | 'keptBroken' | 'otherDesk';

export class Sitting {
	log: DeskLog = $state.raw({ setting: FIRST_SETTING, name: null, entries: [] });
	/** What is wrong with keeping the log here. Null: nothing. */
	problem: SittingProblem | null = $state(null);
	/** Whether another tab went on with this desk since the last choice here. */
	moved = $state(false);
	/** What is being chosen for the coming week. */
	draft: WeekChoice = $state.raw(RULES.stretch);
	readonly #case: Case;
	readonly #storage: () => Shelf;
	/** What was read or written last: anything else that is kept there is another tab's. */
	#seen: string | null = null;
	readonly desk = $derived.by(() => new Desk(this.#case.assumptions, this.log.setting, this.#case.start));
	readonly choices = $derived(choicesOf(this.log));
	readonly weeks = $derived(this.desk.run(this.choices));
	readonly over = $derived(this.choices.length === this.log.setting.weeks);
	readonly full = $derived(this.log.entries.length >= MOST_ENTRIES);

	/**
	 * @param shownCase the place: its numbers, and the first day, which decides the season
	 * @param storage throws where the browser allows none
	 */
	constructor(shownCase: Case, storage: () => Shelf = shelf) {
		this.#case = shownCase;
		this.#storage = storage;
	}

	/** Goes on from a log that came from outside. It is kept here from the next choice on. */
	open(log: DeskLog): void {
		this.log = log;
		this.draft = this.choices.at(-1) ?? RULES.stretch;
		this.problem = null;
		this.moved = false;
		this.#seen = takenFrom(this.#storage, SITTING_PLACE).text;
	}

	begin(setting: DeskSetting): void {
		this.draft = RULES.stretch;
		this.#write({ setting, name: this.log.name, entries: [] });
	}

	call(name: string | null): void {
		this.readElsewhere();
		this.#write({ ...this.log, name });
	}

	goOn(): void {
		if (this.readElsewhere() || this.over || this.full) return;
		this.#write({ ...this.log, entries: [...this.log.entries, { kind: 'chose', choice: this.draft }] });
	}

	/** @param to a week that was chosen for, from 0 */
	goBack(to: number): void {
		if (this.readElsewhere() || this.full) return;
		this.draft = this.choices[to]!;
		this.#write({ ...this.log, entries: [...this.log.entries, { kind: 'back', to }] });
	}

	/** Opens what this browser kept, if it kept any. */
	read(): void {
		const { text, problem } = takenFrom(this.#storage, SITTING_PLACE);
		if (text === null) {
			this.problem = problem ?? this.problem;
			return;
		}
		const read = readParcel(DESK, text);
		if (read.ok) this.open(read.value);
		this.problem = read.ok ? problem : 'keptBroken';
	}

	/**
	 * Takes what another tab kept of this desk. What it kept of another one stays there, and this one is no longer kept.
	 * @returns whether it had gone on with this one: what was pressed here was meant for another week
	 */
	readElsewhere(): boolean {
		const { text: there } = takenFrom(this.#storage, SITTING_PLACE);
		if (there === null || there === this.#seen) return false;
		this.#seen = there;
		const read = readParcel(DESK, there);
		if (!read.ok) return false;
		const { setting, entries } = read.value;
		if (JSON.stringify(setting) !== JSON.stringify(this.log.setting)) {
			this.problem = 'otherDesk';
			return false;
		}
		this.moved = JSON.stringify(entries) !== JSON.stringify(this.log.entries);
		this.log = read.value;
		return this.moved;
	}

	#write(log: DeskLog): void {
		this.log = log;
		this.moved = false;
		this.#seen = parcelText(DESK, log);
		this.problem = putOn(this.#storage, SITTING_PLACE, this.#seen);
	}
}
