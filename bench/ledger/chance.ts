/** Whole numbers from 0 up to below a limit, the same series each time (mulberry32 from a fixed seed). */
export const chance = (): ((limit: number) => number) => {
  let state = 20_240_401;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
  };
};
