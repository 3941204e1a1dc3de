/** How steps are added, moved and left out, of whatever has steps: each gives another, and the one before stays as it was. */
interface Stepped {
	readonly steps: readonly unknown[];
}
type StepOf<T extends Stepped> = T['steps'][number];

export function withStep<T extends Stepped>(of: T, step: StepOf<T>, at: number = of.steps.length): T {
	return { ...of, steps: of.steps.toSpliced(at, 0, step) };
}

export function replacedStep<T extends Stepped>(of: T, at: number, step: StepOf<T>): T {
	return { ...of, steps: of.steps.with(at, step) };
}

export function withoutStep<T extends Stepped>(of: T, at: number): T {
	return { ...of, steps: of.steps.toSpliced(at, 1) };
}

/** Puts a step where another stands; those between make room. */
export function movedStep<T extends Stepped>(of: T, from: number, to: number): T {
	const step = of.steps[from];
	return step === undefined ? of : withStep(withoutStep(of, from), step, to);
}

export function duplicatedStep<T extends Stepped>(of: T, at: number): T {
	const step = of.steps[at];
	return step === undefined ? of : withStep(of, step, at + 1);
}
