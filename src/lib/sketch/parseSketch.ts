/** A sketch from outside - what a browser kept, a code that was pasted - taken whole or refused with a reason. */
import * as v from 'valibot';
import { at, problem, shown } from '#sims/scenarios/problem.ts';
import { words } from '../words/words.ts';
import { SURENESS, type Sketch, type Sureness, knotsOf, onStep } from './sketch.ts';

export type SketchRead =
	{ readonly ok: true; readonly sketch: Sketch } | { readonly ok: false; readonly reason: string };

/** Never throws. The sketch of a good result shares nothing with the input. @param days of the run that it is of */
export function parseSketch(input: unknown, days: number): SketchRead {
	const knots = knotsOf(days);
	const { allowed, whole } = words.sketch;
	const share = v.pipe(
		v.custom<number | null>(
			(value) => value === null || (typeof value === 'number' && value >= 0 && value <= 1),
			allowed.share,
		),
		v.transform((height) => (height === null ? null : onStep(height))),
	);
	const schema = v.strictObject(
		{
			shares: v.pipe(
				v.custom<unknown[]>((value) => Array.isArray(value) && value.length === knots, allowed.shares(knots)),
				v.array(share),
			),
			sure: v.nullable(
				v.custom<Sureness>(
					(value) => (SURENESS as readonly unknown[]).includes(value),
					allowed.sure(SURENESS.join(', ')),
				),
			),
		},
		allowed.sketch,
	);
	const parsed = v.safeParse(schema, input);
	if (parsed.success) return { ok: true, sketch: parsed.output };
	const [issue] = parsed.issues;
	// A name that does not belong is quoted: it may hold anything.
	const path = (issue.path ?? [])
		.map(({ key }) => (typeof key === 'number' ? String(key) : at('', String(key))))
		.join(' ');
	return { ok: false, reason: problem(path || whole, shown(issue.input), issue.message).message };
}
