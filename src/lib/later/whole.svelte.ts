/** Whether all parts of the page are wanted, however far they are from being seen: on paper, in a file, or to be compared. */
class Whole {
	wanted = $state(false);

	want(): void {
		this.wanted = true;
	}
}

export const whole = new Whole();

if (typeof addEventListener === 'function') addEventListener('beforeprint', () => whole.want());
