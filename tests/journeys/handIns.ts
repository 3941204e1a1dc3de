/** What a class hands in, as the links that a teacher is sent. */
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { contested } from '#sims/cases/karabakh-2022/words/en/contested.ts';
import { RULES } from '#sims/desk/choice.ts';
import { type DeskLog, FIRST_SETTING } from '../../src/lib/desk/deskLog.ts';
import { DESK } from '../../src/lib/desk/parseDeskLog.ts';
import { HAND_IN, type HandIn, fingerprintOf } from '../../src/lib/lesson/answers.ts';
import { shippedExercises } from '../../src/lib/lesson/shipped.ts';
import { encodeParcel } from '../../src/lib/parcel/parcel.ts';
import { emptySketch } from '../../src/lib/sketch/sketch.ts';

const { exercise } = shippedExercises(karabakh2022, contested).find(({ id }) => id === 'how-long')!;

/** What one student drew and wrote: a straight line that falls to another height in each of a class. */
function handIn(student: number, ofClass: number): HandIn {
	const empty = emptySketch(karabakh2022.days);
	const last = empty.shares.length - 1;
	const shares = empty.shares.map((_, knot) => Math.round(200 * (1 - (knot / last) * (student / ofClass))) / 200);
	const answers = exercise.steps.map(({ kind }) => {
		if (kind === 'sketch') return { kind, sketch: { shares, sure: 5 } } as const;
		return kind === 'write' ? ({ kind: 'words', words: `What I thought, ${student}.` } as const) : null;
	});
	return {
		exercise: { title: exercise.title, fingerprint: fingerprintOf(exercise) },
		name: `Name ${student}`,
		answers,
	};
}
export async function handInLink(student: number, ofClass: number): Promise<string> {
	const encoded = await encodeParcel(HAND_IN, handIn(student, ofClass));
	if (!encoded.ok) throw new Error('A hand-in fits a link.');
	return `https://example.org/lesson/#${encoded.fragment}`;
}

/** All weeks at the desk under one of the rules. */
export async function logLink(name: string, rule: keyof typeof RULES, seed = FIRST_SETTING.seed): Promise<string> {
	const log: DeskLog = {
		setting: { ...FIRST_SETTING, seed },
		name,
		entries: Array.from({ length: FIRST_SETTING.weeks }, () => ({ kind: 'chose', choice: RULES[rule] })),
	};
	const encoded = await encodeParcel(DESK, log);
	if (!encoded.ok) throw new Error('A log fits a link.');
	return `https://example.org/desk/#${encoded.fragment}`;
}
