/** `values` less their mean, over their standard deviation (of the whole population): mean 0, sd 1. All 0 where they do not differ. */
export const standardise = (values: readonly number[]): readonly number[] => {
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / values.length;
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  const deviation = Math.sqrt(squares / values.length);
  return values.map((value) => (deviation === 0 ? 0 : (value - mean) / deviation));
};
