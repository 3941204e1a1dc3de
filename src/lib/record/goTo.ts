/**
 * Goes to a part of this page without touching the address: its fragment is what the reader chose on the first page.
 * The link's own `href` works without a script, and in a new tab.
 */
export function goTo(event: MouseEvent, id: string): void {
	if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
	const target = document.getElementById(id);
	if (target === null) return;
	event.preventDefault();
	target.scrollIntoView();
	target.focus({ preventScroll: true });
}

export const pointId = (id: string) => `point-${id}`;
export const monthId = (month: string) => `month-${month}`;
export const CHRONOLOGY = 'chronology';
