/** The bytes as text, each byte a character: for what is ASCII, and short. */
export const latinText = (bytes: Uint8Array, start: number, end: number): string => {
  let letters = "";
  for (let at = start; at < end; at++) letters += String.fromCharCode(bytes[at] ?? 0);
  return letters;
};
