/** A hash of two whole numbers (the finaliser of MurmurHash3 over their products with odd numbers). */
export const mixed = (one: number, other: number): number => {
  let mix = Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 15), 0xc2b2ae35);
  return mix ^ (mix >>> 13);
};

/** A hash of any number. */
export const numberHash = (number: number): number =>
  number === (number | 0) ? mixed(number, 1) : mixed(number | 0, Math.floor(number / 4_294_967_296) | 0);

/** A hash of a text. */
export const textHash = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return mixed(hash, text.length);
};
