/** Terms below this change nothing that is asked for. */
const PRECISION = 1e-16;

/** Logarithm of the gamma function of a half of a positive integer. */
function logGammaOfHalf(integer: number): number {
  const start = integer % 2 === 0 ? 1 : 0.5;
  let logarithm = start === 1 ? 0 : Math.log(Math.PI) / 2;
  for (let value = start; value < integer / 2; value += 1) {
    logarithm += Math.log(value);
  }
  return logarithm;
}

/**
 * Probability of a chi-square statistic of this size or more, by chance alone: the upper tail of
 * its distribution, from the series of the lower incomplete gamma function.
 *
 * @see https://www.itl.nist.gov/div898/handbook/eda/section3/eda3666.htm
 */
export function chiSquareTail(statistic: number, degreesOfFreedom: number): number {
  if (statistic <= 0 || degreesOfFreedom <= 0) {
    return 1;
  }
  const [shape, x] = [degreesOfFreedom / 2, statistic / 2];
  let lower = 0;
  let logTerm = shape * Math.log(x) - x - logGammaOfHalf(degreesOfFreedom + 2);
  for (let next = shape + 1; next <= x || Math.exp(logTerm) > PRECISION; next += 1) {
    lower += Math.exp(logTerm);
    logTerm += Math.log(x / next);
  }
  return Math.max(0, 1 - lower);
}
