import type { LinkProblem } from '../state/link/link.ts';
import { count } from './numbers.ts';
import { words } from './words.ts';

/** A part of a link that was not used, as a sentence. */
export function problemSentence(problem: LinkProblem): string {
	const say = words.link;
	switch (problem.kind) {
		case 'tooLong':
			return say.tooLong(count(problem.characters), count(problem.most));
		case 'tooMany':
			return say.tooMany(count(problem.parts), count(problem.most));
		case 'format':
			return say.format(problem.written, String(problem.reads));
		case 'unknown':
			return problem.nearest === null ? say.unknown(problem.part) : say.didYouMean(problem.part, problem.nearest);
		case 'twice':
			return say.twice(problem.part);
		case 'refused':
			return say.refused(problem.part, problem.written, problem.allowed);
		case 'notAllZero':
			return say.notAllZero(problem.parts.join(', '));
	}
}
