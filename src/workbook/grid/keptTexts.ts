/** Texts in the order in which they first stand, each kept once however many cells hold it. */
export class KeptTexts {
  readonly all: string[] = [];
  private readonly places = new Map<string, number>();

  /** The place of a text among all. */
  placeOf(text: string): number {
    const known = this.places.get(text);
    if (known !== undefined) return known;
    const place = this.all.push(text) - 1;
    if (this.places.size < mostPlaces) this.places.set(text, place);
    return place;
  }
}

/** Beyond this many the list of places would cost more than it saves, and a text that comes back is kept again. */
const mostPlaces = 2 ** 18;
