/** Every check at once, without a pause: what tests look at. */
import { type Asked, type Result, resultOf } from './check.ts';
import { CHECKS, CHECK_IDS, type CheckId } from './checks.ts';
import { type Answer, answerOf, sameBits } from './sameBits.ts';
import type { Subject } from './subject.ts';

/** @param there what another thread answered; the subject's own answer where none is given */
export function everyCheck(subject: Subject, asked: Asked, there?: Answer): Result<CheckId>[] {
	const results: Result<CheckId>[] = CHECK_IDS.map((id) => toTheEnd(resultOf(id, CHECKS[id](subject, asked))));
	const compared = function* () {
		return yield* sameBits(subject, asked, there ?? (yield* answerOf(subject, asked)));
	};
	return [...results, toTheEnd(resultOf('worker', compared()))];
}

export function toTheEnd<T>(work: Generator<number, T>): T {
	for (;;) {
		const step = work.next();
		if (step.done === true) return step.value;
	}
}
