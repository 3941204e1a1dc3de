import type { Case } from '#sims/cases/case.ts';
import type { AssumptionId } from '#sims/model/assumption.ts';
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

/** What the reader chose: the only thing on the page that is not computed. Everything else follows from it. */
export class Reader {
	readonly case: Case;

	/** Replaced, never written into: a worker gets parts of it. */
	choice: Choice = $state.raw(undefined as unknown as Choice);
	#history: History<Choice> = $state.raw(emptyHistory());

	constructor(shownCase: Case) {
		this.case = shownCase;
		this.choice = openingChoice(shownCase);
	}

	readonly published: Scenario = $derived.by(
		() => this.case.scenarios.find(({ name }) => name === this.choice.scenarioName) ?? this.case.scenarios[0]!,
	);
	readonly #changes = $derived(this.choice.changes);
	readonly #policy = $derived(this.choice.policy);
	readonly #fixedRation = $derived(this.choice.fixedRation);
	readonly #couplingsOff = $derived(this.choice.couplingsOff);
	readonly #access = $derived(this.choice.access);
	readonly #stores = $derived(this.choice.stores);
	readonly #view = $derived(this.choice.view);
	readonly #level = $derived(this.choice.level);
	/** Shown with the figures, so that anyone can have the same ones. */
	readonly seed = $derived(this.choice.seed);
	/** Runs at rest. */
	readonly members = $derived(this.choice.members);
	/** The published scenario with what the reader changed: plain data. */
	readonly scenario: Scenario = $derived(
		scenarioWith(this.published, {
			changes: this.#changes,
			policy: this.#policy,
			fixedRation: this.#fixedRation,
			couplingsOff: this.#couplingsOff,
			access: this.#access,
		}),
	);
	/** What the worker is asked for; the same object as long as no figure would change. */
	readonly request: RunRequest = $derived({
		scenario: this.scenario,
		seed: this.seed,
		members: this.members,
		series: seriesOfView(this.#view, this.#stores),
		level: this.#level,
		keeps: keepsOfView(this.#view, this.#stores),
	});
	readonly lastDay = $derived(this.scenario.days - 1);
	/** Day of the cursor, from 0. */
	readonly day = $derived(Math.min(this.choice.day ?? this.lastDay, this.lastDay));
	readonly date: IsoDate = $derived(addDays(this.scenario.start, this.day));

	get scenarioName(): string {
		return this.choice.scenarioName;
	}
	get changes(): Choice['changes'] {
		return this.choice.changes;
	}
	get view(): View {
		return this.choice.view;
	}
	get stores(): Choice['stores'] {
		return this.choice.stores;
	}
	get focus(): StoreGroup {
		return this.choice.focus;
	}
	get level(): Level {
		return this.choice.level;
	}
	get criterion(): Criterion {
		return this.choice.criterion;
	}
	/** The store of the ledger. */
	get ledgerStore(): StoreId {
		const { ledgerStore, view, stores, focus } = this.choice;
		return ledgerStore ?? (view === 'stock' ? stores[focus] : LEDGER_STORES[focus]);
	}
	/** The run of the ledger, from 1; null: the central run. */
	get member(): number | null {
		const { member } = this.choice;
		// Where fewer runs are asked for than the link counted on, the last of them.
		return member === null ? null : Math.min(member, this.members);
	}
	get title(): string | null {
		return this.choice.title;
	}

	/** Settings of the model that differ from the published scenario: assumptions, policy, couplings, lists of access. */
	readonly changedCount = $derived(
		Object.keys(this.choice.changes).length +
			(this.choice.policy === null ? 0 : 1) +
			(this.choice.fixedRation === null ? 0 : 1) +
			this.couplingsChanged.length +
			this.accessChanged.length,
	);

	get couplingsChanged(): readonly Coupling[] {
		const { couplingsOff } = this.choice;
		if (couplingsOff === null) return [];
		return COUPLINGS.filter((id) => couplingsOff.includes(id) !== this.published.couplingsOff.includes(id));
	}

	/** Whether stores are rationed, or shortages slow each other, otherwise than published. */
	get rulesChanged(): boolean {
		const { policy, fixedRation } = this.choice;
		return policy !== null || fixedRation !== null || this.couplingsChanged.length > 0;
	}
	get accessChanged(): readonly AccessPart[] {
		const { access } = this.choice;
		return ACCESS_PARTS.filter((part) => access[part] !== undefined);
	}

	/** The value that the published scenario gives an assumption. */
	publishedValue(id: AssumptionId): number {
		return this.published.assumptions[id] ?? this.case.assumptions[id].central;
	}
	valueOf(id: AssumptionId): number {
		return this.changes[id] ?? this.publishedValue(id);
	}
	isChanged(id: AssumptionId): boolean {
		return this.changes[id] !== undefined;
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
