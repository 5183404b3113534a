import { entry } from "./entry";

/** What was worked out for the places of texts that a scan tells: one number each, 0 for a place not seen yet. */
export class PlaceCache {
  private known = new Int32Array(1024);

  at(place: number): number {
    return place < this.known.length ? entry(this.known, place) : 0;
  }

  set(place: number, number: number): void {
    if (place >= this.known.length) {
      const larger = new Int32Array(Math.max(place + 1, this.known.length * 2));
      larger.set(this.known);
      this.known = larger;
    }
    this.known[place] = number;
  }
}
