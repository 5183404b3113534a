import type { Grid } from "../../../model/grid";
import { amountAt, markAt } from "../transactions/entry";
import { mixed, numberHash, textHash } from "./hashing";
import { type LedgerReferences, referenceKind } from "../transactions/ledgerReferences";
import { rowUse } from "../transactions/ledgerRows";
import { PlaceCache } from "../transactions/placeCache";
import { PlaceTable } from "./placeTable";

/** Rows that tell what references stand for; more are not looked at, for a million texts take longer to look at than all else. */
export const enoughReferences = 20_000;

/** References of payments, compared by what they show: texts without letter case and spaces around them. */
export class ComparedReferences {
  private readonly hashes = new PlaceCache();

  constructor(
    private readonly grid: Grid,
    private readonly references: LedgerReferences,
  ) {}

  /** A hash of what the reference of a row shows. */
  hashAt(place: number): number {
    const number = amountAt(this.references.numbers, place);
    const kind = markAt(this.references.kinds, place);
    if (kind !== referenceKind.text) return kind === referenceKind.none ? 0 : mixed(kind, numberHash(number));
    let hash = this.hashes.at(number);
    if (hash === 0) this.hashes.set(number, (hash = textHash(shown(this.grid.text(number))) || 1));
    return hash;
  }

  same(one: number, other: number): boolean {
    const { kinds, numbers } = this.references;
    if (kinds[one] !== kinds[other]) return false;
    if (kinds[one] === referenceKind.none || numbers[one] === numbers[other]) return true;
    return (
      kinds[one] === referenceKind.text &&
      shown(this.grid.text(amountAt(numbers, one))) === shown(this.grid.text(amountAt(numbers, other)))
    );
  }

  /** True when no two of the transactions looked at share a reference: it numbers rows then, and tells nothing of payments. */
  differInEveryRow(uses: Uint8Array): boolean {
    const looked = Math.min(uses.length, enoughReferences);
    const table = new PlaceTable(looked);
    const same = (one: number, other: number): boolean => this.same(one, other);
    for (let place = 0; place < looked; place++) {
      if (uses[place] !== rowUse.held || this.references.kinds[place] === referenceKind.none) continue;
      if (table.firstLike(place, this.hashAt(place), same) !== place) return false;
    }
    return true;
  }

  /** True when most references that come again come with an amount of another size: they number documents of several lines, and a line says nothing of a payment. */
  numberDocuments(uses: Uint8Array, amounts: Float64Array): boolean {
    const looked = Math.min(uses.length, enoughReferences);
    const table = new PlaceTable(looked);
    const marks = new Uint8Array(looked);
    let [again, apart] = [0, 0];
    for (let place = 0; place < looked; place++) {
      if (uses[place] !== rowUse.held || this.references.kinds[place] === referenceKind.none) continue;
      const first = table.firstLike(place, this.hashAt(place), (one, other) => this.same(one, other));
      if (first === place) continue;
      const mark = markAt(marks, first);
      if (mark === 0) again++;
      const differs = Math.abs(amountAt(amounts, first)) !== Math.abs(amountAt(amounts, place));
      if (differs && mark < 2) apart++;
      marks[first] = differs || mark === 2 ? 2 : 1;
    }
    return apart * 2 > again;
  }
}

const shown = (text: string): string => text.trim().toLowerCase();
