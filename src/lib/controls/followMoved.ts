/** The keys go along with an entry of a list that was moved, on the button that can still be pressed. */
export function followMoved(list: HTMLElement | undefined, to: number, by: 'up' | 'down'): void {
	const buttons = [...(list?.children[to]?.querySelectorAll<HTMLButtonElement>('[data-move]') ?? [])];
	const same = buttons.find(({ dataset }) => dataset['move'] === by);
	(same?.disabled === false ? same : buttons.find(({ disabled }) => !disabled))?.focus();
}
