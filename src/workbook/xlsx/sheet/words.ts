/**
 * Up to four ASCII letters as one number, the first in its lowest byte, as `DataView.getInt32` reads them: one comparison instead of four, which halves the
 * time of a plain cell.
 */
export const word = (letters: string): number => {
  let number = 0;
  for (let at = letters.length - 1; at >= 0; at--) number = (number << 8) | letters.charCodeAt(at);
  return number;
};

/** What leaves the first so many bytes of a word. */
export const wordMask = (bytes: number): number => (bytes <= 0 ? 0 : bytes >= 4 ? -1 : (1 << (8 * bytes)) - 1);

/** ASCII letters of any number to be looked for. */
export class Letters {
  readonly size: number;
  private readonly words: readonly number[];

  constructor(letters: string) {
    this.size = letters.length;
    this.words = (letters.match(/.{1,4}/gu) ?? []).map(word);
  }

  /** True when they stand at a place. */
  isAt(view: DataView, place: number): boolean {
    const { words, size } = this;
    for (let at = 0; at < words.length; at++)
      if ((view.getInt32(place + 4 * at, true) & wordMask(size - 4 * at)) !== words[at]) return false;
    return true;
  }
}
