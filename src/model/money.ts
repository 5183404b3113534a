declare const unit: unique symbol;

/** Pounds sterling; cost is positive, income negative. */
export type Pounds = number & { readonly [unit]: "pounds" };

/** What one unit in the reader's table may be worth in pounds. */
export const scales = [1, 1_000, 1_000_000] as const;

export type Scale = (typeof scales)[number];

/** Takes a plain number that is already in pounds. */
export const pounds = (amount: number): Pounds => amount as Pounds;

/** The sum of amounts, in pounds. */
export const sumPounds = (amounts: Iterable<Pounds>): Pounds => {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return pounds(sum);
};
