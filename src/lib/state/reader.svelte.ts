import type { Case } from '#sims/cases/case.ts';
import { ASSUMPTION_IDS, type AssumptionId } from '#sims/model/assumption.ts';
import { addDays, type IsoDate } from '#sims/model/calendar.ts';
import type { Policy } from '#sims/model/conditions.ts';
import { COUPLINGS, type Coupling } from '#sims/model/coupling.ts';
import type { Criterion } from '#sims/model/firstDays.ts';
import type { StoreGroup, StoreId } from '#sims/model/store.ts';
import type { Access } from '#sims/scenarios/edit.ts';
import type { Scenario } from '#sims/scenarios/scenario.ts';
import { LEDGER_STORES, type View, seriesOfView } from '../figures/panel.ts';
import { keepsOfView } from '../figures/target.ts';
import type { RunRequest } from '../worker/protocol.ts';
import { ACCESS_PARTS, type AccessPart, writeAccess } from './accessText.ts';
import { type Choice, type Level, type MembersAtRest, openingChoice, scenarioWith } from './choice.ts';
import { type History, emptyHistory, noted, redone, rested, undone } from './history.ts';
import { Parts } from './parts.svelte.ts';

/** What the reader chose: the only thing on the page that is not computed. Everything else follows from it. */
export class Reader {
	readonly case: Case;

	readonly #chosen: Parts<Choice>;
	/** What each assumption was changed to. */
	readonly #changed: Parts<Record<AssumptionId, number | undefined>>;
	#history: History<Choice> = $state.raw(emptyHistory());

	constructor(shownCase: Case) {
		this.case = shownCase;
		this.#chosen = new Parts(openingChoice(shownCase));
		this.#changed = new Parts(valuesOf(this.choice));
	}

	/** Replaced, never written into: a worker gets parts of it. */
	get choice(): Choice {
		return this.#chosen.whole;
	}
	set choice(choice: Choice) {
		this.#chosen.take(choice);
		this.#changed.take(valuesOf(choice));
	}

	readonly published: Scenario = $derived.by(
		() => this.case.scenarios.find(({ name }) => name === this.scenarioName) ?? this.case.scenarios[0]!,
	);
	/** The published scenario with all that was changed but its assumptions: not another one while a slider moves. */
	readonly course: Scenario = $derived.by(() =>
		scenarioWith(this.published, {
			changes: {},
			policy: this.#chosen.of('policy'),
			fixedRation: this.#chosen.of('fixedRation'),
			couplingsOff: this.#chosen.of('couplingsOff'),
			access: this.#chosen.of('access'),
		}),
	);
	/** The published scenario with what the reader changed: plain data. */
	readonly scenario: Scenario = $derived({
		...this.course,
		assumptions: { ...this.course.assumptions, ...this.changes },
	});
	/** What the worker is asked for; the same object as long as no figure would change. */
	readonly request: RunRequest = $derived({
		scenario: this.scenario,
		seed: this.seed,
		members: this.members,
		series: seriesOfView(this.view, this.stores),
		level: this.level,
		keeps: keepsOfView(this.view, this.stores),
	});
	readonly lastDay = $derived(this.course.days - 1);
	/** Day of the cursor, from 0. */
	readonly day: number = $derived.by(() => Math.min(this.#chosen.of('day') ?? this.lastDay, this.lastDay));
	readonly date: IsoDate = $derived(addDays(this.course.start, this.day));

	/** Shown with the figures, so that anyone can have the same ones. */
	get seed(): number {
		return this.#chosen.of('seed');
	}
	/** Runs at rest. */
	get members(): MembersAtRest {
		return this.#chosen.of('members');
	}

	get scenarioName(): string {
		return this.#chosen.of('scenarioName');
	}
	get changes(): Choice['changes'] {
		return this.#chosen.of('changes');
	}
	get comparedWith(): Choice['comparedWith'] {
		return this.#chosen.of('comparedWith');
	}
	get view(): View {
		return this.#chosen.of('view');
	}
	get stores(): Choice['stores'] {
		return this.#chosen.of('stores');
	}
	get focus(): StoreGroup {
		return this.#chosen.of('focus');
	}
	get level(): Level {
		return this.#chosen.of('level');
	}
	get criterion(): Criterion {
		return this.#chosen.of('criterion');
	}
	/** The store of the ledger. */
	get ledgerStore(): StoreId {
		const { view, stores, focus } = this;
		return this.#chosen.of('ledgerStore') ?? (view === 'stock' ? stores[focus] : LEDGER_STORES[focus]);
	}
	/** The run of the ledger, from 1; null: the central run. */
	get member(): number | null {
		const member = this.#chosen.of('member');
		// Where fewer runs are asked for than the link counted on, the last of them.
		return member === null ? null : Math.min(member, this.members);
	}
	get title(): string | null {
		return this.#chosen.of('title');
	}

	/** Settings of the model that differ from the published scenario: assumptions, policy, couplings, lists of access. */
	readonly changedCount: number = $derived.by(
		() =>
			Object.keys(this.changes).length +
			(this.#chosen.of('policy') === null ? 0 : 1) +
			(this.#chosen.of('fixedRation') === null ? 0 : 1) +
			this.couplingsChanged.length +
			this.accessChanged.length,
	);

	get couplingsChanged(): readonly Coupling[] {
		const couplingsOff = this.#chosen.of('couplingsOff');
		if (couplingsOff === null) return [];
		return COUPLINGS.filter((id) => couplingsOff.includes(id) !== this.published.couplingsOff.includes(id));
	}

	/** Whether stores are rationed, or shortages slow each other, otherwise than published. */
	get rulesChanged(): boolean {
		const rationing = [this.#chosen.of('policy'), this.#chosen.of('fixedRation')];
		return rationing.some((rule) => rule !== null) || this.couplingsChanged.length > 0;
	}
	get accessChanged(): readonly AccessPart[] {
		const access = this.#chosen.of('access');
		return ACCESS_PARTS.filter((part) => access[part] !== undefined);
	}

	/** The value that the published scenario gives an assumption. */
	publishedValue(id: AssumptionId): number {
		return this.published.assumptions[id] ?? this.case.assumptions[id].central;
	}
	valueOf(id: AssumptionId): number {
		return this.#changed.of(id) ?? this.publishedValue(id);
	}
	isChanged(id: AssumptionId): boolean {
		return this.#changed.of(id) !== undefined;
	}
	isBeyond(id: AssumptionId): boolean {
		const { low, high } = this.case.assumptions[id];
		return this.valueOf(id) < low || this.valueOf(id) > high;
	}

	pick(scenarioName: string): void {
		this.#set({ scenarioName, access: {}, title: null }, 'scenario');
	}
	/** A slider's drag is one step of undo: see `rest`. */
	change(id: AssumptionId, value: number): void {
		this.#set({ changes: { ...this.changes, [id]: value } }, `change ${id}`);
	}
	reset(id: AssumptionId): void {
		this.#set(
			{ changes: Object.fromEntries(Object.entries(this.changes).filter(([name]) => name !== id)) },
			`reset ${id}`,
		);
	}
	/** Every setting of the model as the published scenario has it; what is looked at stays. */
	resetAll(): void {
		this.#set(
			{ changes: {}, policy: null, fixedRation: null, couplingsOff: null, access: {}, title: null },
			'reset all',
		);
	}
	setPolicy(policy: Policy): void {
		this.#set({ policy: policy === this.published.policy ? null : policy }, 'policy');
	}
	/** @param share of need, 0 to 1 */
	setFixedRation(share: number): void {
		this.#set({ fixedRation: share === this.published.fixedRation ? null : share }, 'fixedRation');
	}
	switchCoupling(coupling: Coupling, on: boolean): void {
		const off = COUPLINGS.filter((id) => (id === coupling ? !on : this.scenario.couplingsOff.includes(id)));
		const published = this.published.couplingsOff;
		const same = off.length === published.length && off.every((id) => published.includes(id));
		this.#set({ couplingsOff: same ? null : off }, `coupling ${coupling}`);
	}
	/** Replaces lists of what passes, whole. An edge's drag is one step of undo: see `rest`. */
	setAccess(lists: Partial<Access>, gesture: string): void {
		const parts = ACCESS_PARTS.filter((part) => (lists[part] ?? this.choice.access[part]) !== undefined);
		const now: Access = { ...this.published, ...this.choice.access, ...lists };
		const differ = parts.filter((part) => writeAccess(part, now) !== writeAccess(part, this.published));
		this.#set({ access: Object.fromEntries(differ.map((part) => [part, now[part]])) }, `access ${gesture}`);
	}
	resetAccess(part: AccessPart): void {
		this.setAccess({ [part]: this.published[part] }, `reset ${part}`);
	}
	show(view: View): void {
		this.#set({ view }, 'view');
	}
	showStore(group: StoreGroup, store: StoreId): void {
		this.#set({ stores: { ...this.stores, [group]: store } }, `store ${group}`);
	}
	ask(level: Level): void {
		this.#set({ level }, 'level');
	}
	count(criterion: Criterion): void {
		this.#set({ criterion }, 'criterion');
	}

	/** @param seed a whole number from 0 to 2^32 - 1 */
	draw(seed: number): void {
		this.#set({ seed }, 'seed');
	}
	setMembers(members: MembersAtRest): void {
		this.#set({ members }, 'members');
	}
	/** Names what is on the screen; another scenario has no title until it is given one. */
	entitle(title: string | null): void {
		this.#set({ title }, 'title');
	}

	/** Where the eye is, not what is assumed: no step of undo. */
	look(at: {
		readonly day?: number | null;
		readonly focus?: StoreGroup;
		readonly ledgerStore?: StoreId;
		readonly member?: number | null;
	}): void {
		const day = at.day === undefined || at.day === null ? at.day : Math.max(0, Math.min(this.lastDay, at.day));
		this.choice = {
			...this.choice,
			// The ledger goes along with another supply.
			...(at.focus === undefined || at.focus === this.focus ? {} : { focus: at.focus, ledgerStore: null }),
			...(at.ledgerStore === undefined ? {} : { ledgerStore: at.ledgerStore }),
			...(at.member === undefined ? {} : { member: at.member }),
			...(day === undefined ? {} : { day }),
		};
	}

	/** Begins with a choice: what a page was opened with is no step. */
	begin(choice: Choice): void {
		this.#history = emptyHistory();
		this.choice = choice;
	}

	/** Takes over a whole choice, from a link or a step back in the browser; it can be undone. */
	open(choice: Choice): void {
		this.#set(choice, 'open');
		this.rest();
	}

	/** The hand rests: the next change is a step of undo of its own. */
	rest(): void {
		this.#history = rested(this.#history);
	}
	get canUndo(): boolean {
		return this.#history.past.length > 0;
	}
	get canRedo(): boolean {
		return this.#history.future.length > 0;
	}
	undo(): void {
		this.#step(undone(this.#history, this.choice));
	}
	redo(): void {
		this.#step(redone(this.#history, this.choice));
	}

	#set(part: Partial<Choice>, gesture: string): void {
		this.#history = noted(this.#history, this.choice, gesture);
		this.choice = { ...this.choice, ...part };
	}
	#step(step: { value: Choice; history: History<Choice> } | null): void {
		if (step === null) return;
		this.#history = step.history;
		// The eye stays where it is.
		const { day, focus, ledgerStore, member } = this.choice;
		this.choice = { ...step.value, day, focus, ledgerStore, member };
	}
}

function valuesOf({ changes }: Choice): Record<AssumptionId, number | undefined> {
	return Object.fromEntries(ASSUMPTION_IDS.map((id) => [id, changes[id]])) as ReturnType<typeof valuesOf>;
}
