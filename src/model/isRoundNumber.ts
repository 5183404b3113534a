/** True for an amount that is a whole multiple of a round number, but for what arithmetic leaves. Nothing is no round number. */
export const isRoundNumber = (amount: number, round: number, tolerance: number): boolean => {
  const times = Math.abs(amount) / round;
  return times > 0 && Math.abs(times - Math.round(times)) <= tolerance * times;
};
