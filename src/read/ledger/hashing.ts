/** A hash with a whole number mixed in (the finaliser of MurmurHash3). */
export const mixed = (hash: number, number: number): number => {
  let mix = Math.imul(hash ^ number, 0x85ebca6b);
  mix ^= mix >>> 13;
  mix = Math.imul(mix, 0xc2b2ae35);
  return mix ^ (mix >>> 16);
};

/** The same for any number, which is mixed in by both its halves. */
export const mixedNumber = (hash: number, number: number): number =>
  mixed(mixed(hash, number | 0), Math.floor(number / 4_294_967_296) | 0);

/** A hash of a text. */
export const textHash = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return mixed(hash, text.length);
};
