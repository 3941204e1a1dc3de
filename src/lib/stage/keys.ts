/** What a key asks for on the stage. The same in the speaker's window, and what remote controls send among them. */
export type Act =
	| 'next'
	| 'back'
	| 'first'
	| 'last'
	| 'blank'
	| 'dayBack'
	| 'dayOn'
	| 'weekBack'
	| 'weekOn'
	| 'question'
	| 'restore'
	| 'notes'
	| 'fullScreen'
	| 'leave';

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

const PLAIN: Readonly<Record<string, Act>> = {
	ArrowRight: 'next',
	ArrowDown: 'next',
	PageDown: 'next',
	' ': 'next',
	Enter: 'next',
	n: 'next',
	ArrowLeft: 'back',
	ArrowUp: 'back',
	PageUp: 'back',
	p: 'back',
	Home: 'first',
	End: 'last',
	b: 'blank',
	'.': 'blank',
	q: 'question',
	Backspace: 'restore',
	s: 'notes',
	f: 'fullScreen',
	Escape: 'leave',
};
const SHIFTED: Readonly<Record<string, Act>> = {
	ArrowLeft: 'dayBack',
	ArrowRight: 'dayOn',
	ArrowUp: 'weekBack',
	ArrowDown: 'weekOn',
	' ': 'back',
};

/** Keys that a button takes for itself, and those that a field or a slider leaves to the stage. */
const OF_BUTTONS = new Set([' ', 'Enter']);
const BESIDE_FIELDS = new Set(['Escape', 'PageUp', 'PageDown']);

/** @param inside what has the focus: nothing that takes keys, a button or a link, or a field or a slider */
export function actOf(pressed: Pressed, inside: 'nothing' | 'button' | 'field'): Act | null {
	const { key, shiftKey, ctrlKey, altKey, metaKey } = pressed;
	if (ctrlKey || altKey || metaKey) return null;
	if (inside === 'button' && OF_BUTTONS.has(key)) return null;
	if (inside === 'field' && !BESIDE_FIELDS.has(key)) return null;
	const name = key.length === 1 ? key.toLowerCase() : key;
	return (
		(shiftKey ? SHIFTED[name] : undefined) ?? (shiftKey && name.startsWith('Arrow') ? null : (PLAIN[name] ?? null))
	);
}

/** What takes keys where a key was pressed. */
export function insideOf(target: EventTarget | null): 'nothing' | 'button' | 'field' {
	const element = target as Element | null;
	if (element === null || typeof element.closest !== 'function') return 'nothing';
	if (element.closest('input, select, textarea, [contenteditable], [role=slider]') !== null) return 'field';
	return element.closest('button, a[href], summary') === null ? 'nothing' : 'button';
}
