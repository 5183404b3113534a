import { entry } from "../transactions/entry";

/** Places of rows by hash, in a table with open addresses. */
export class PlaceTable {
  private readonly places: Int32Array;
  private readonly hashes: Int32Array;

  /** For at most `size` places. */
  constructor(size: number) {
    let slots = 1024;
    while (slots < size * 1.5) slots *= 2;
    this.places = new Int32Array(slots);
    this.hashes = new Int32Array(slots);
  }

  /** The first place that is the same as this one, or this one, which is then kept. */
  firstLike(place: number, hash: number, same: (one: number, other: number) => boolean): number {
    const mask = this.places.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const first = entry(this.places, slot) - 1;
      if (first < 0) {
        this.places[slot] = place + 1;
        this.hashes[slot] = hash;
        return place;
      }
      // Others that only came to the same slot are told by their hash, before a text is looked at.
      if (entry(this.hashes, slot) === hash && same(first, place)) return first;
    }
  }
}
