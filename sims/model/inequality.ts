/** How an average hides those below it: energy is lognormal over people, with the given coefficient of variation. */
import { log, normalCdf } from './arithmetic.ts';

/** Variance of the logarithm for a coefficient of variation. */
export function logVariance(coefficientOfVariation: number): number {
	return log(1 + coefficientOfVariation * coefficientOfVariation);
}

/** Share of people below a level, in [0, 1]; level and mean in one unit. It says what is available to people, not what they eat. */
export function shareBelow(level: number, mean: number, variance: number): number {
	if (mean === 0) return 1;
	if (variance === 0) return mean < level ? 1 : 0;
	return normalCdf((log(level / mean) + variance / 2) / Math.sqrt(variance));
}
