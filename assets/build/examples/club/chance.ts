/** A seeded stand-in for chance: the same key always gives the same draw, so that adding a council changes no other council. */
// Chosen so that only the outlier put there on purpose is one.
const seed = 97;

/** A number from 0 to 1 that depends on `key` only (FNV-1a into mulberry32's mixing step). */
export const chance = (key: string): number => {
  let hash = 0x811c9dc5 ^ seed;
  for (const letter of key) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  let mixed = Math.imul(hash ^ (hash >>> 15), hash | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
};

/**
 * A factor around 1 with about this standard deviation, never beyond three of them: the sum of twelve uniform draws less six is close to
 * normal, and needs only additions, which every engine rounds alike.
 */
export const spread = (key: string, deviation: number): number => {
  let sum = -6;
  for (let draw = 0; draw < 12; draw += 1) sum += chance(`${key}/${draw}`);
  return 1 + deviation * Math.max(-3, Math.min(3, sum));
};
