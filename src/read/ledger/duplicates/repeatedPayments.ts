import { amountAt, entry, markAt } from "../transactions/entry";
import { ComparedReferences } from "./comparedReferences";
import { mixed, numberHash } from "./hashing";
import { type LedgerCells, rowUse } from "../transactions/ledgerRows";
import { PlaceTable } from "./placeTable";
import { SeenHashes } from "./seenHashes";

/** Rows that are the same payment, as places from the top: the payment, and its repeats. */
export interface RepeatedPayment {
  readonly first: number;
  readonly repeats: readonly number[];
  /** As printed, positive. */
  readonly amount: number;
  /** Repeats that no credit takes back. */
  readonly left: number;
}

/** What was compared, and what came again. */
export interface RepeatedPayments {
  readonly payments: readonly RepeatedPayment[];
  readonly byReference: boolean;
}

/**
 * Payments held by the lines that stand there more than once: the same payee, date, amount and reference, as far as the ledger has them. A reference that is
 * different in every row is the ledger's own and not compared, but an invoice's number always is. A negative amount of the same payee, size and reference takes one repeat back. Null when there is neither a payee
 * nor a reference that stands for one payment, so that nobody can tell.
 */
export const repeatedPayments = (
  cells: LedgerCells,
  uses: Uint8Array,
  sign: 1 | -1,
  byInvoice: boolean,
): RepeatedPayments | null => {
  const all = cells.references && new ComparedReferences(cells.grid, cells.references);
  const references = all && (byInvoice || !all.differInEveryRow(uses)) ? all : null;
  if (!cells.payees && (!references || references.numberDocuments(uses, cells.amounts.values))) return null;
  const compared = new Payments(cells, references, sign);
  const groups = groupsOf(compared, uses);
  const takenBack = creditsFor(compared, uses, groups);
  return {
    byReference: references !== null,
    payments: [...groups].map(([first, repeats]) => ({
      first,
      repeats,
      amount: compared.amountAt(first),
      left: repeats.length - takenBack(first),
    })),
  };
};

/** Payments as they are compared. */
class Payments {
  constructor(
    private readonly cells: LedgerCells,
    private readonly references: ComparedReferences | null,
    private readonly sign: 1 | -1,
  ) {}

  amountAt(place: number): number {
    return this.sign * amountAt(this.cells.amounts.values, place);
  }

  /** True when there is a payee or a reference: two payments without either may be any two. */
  isNamed(place: number): boolean {
    const { payees, references } = this.cells;
    return (
      (payees !== null && entry(payees.ids, place) !== 0) ||
      (references !== null && markAt(references.kinds, place) !== 0)
    );
  }

  /** By row, a hash of payee, date and amount of a payment; 0 for what is none. */
  hashes(uses: Uint8Array): Int32Array {
    const hashes = new Int32Array(uses.length);
    for (let place = 0; place < uses.length; place++) {
      if (uses[place] !== rowUse.held || this.amountAt(place) <= 0 || !this.isNamed(place)) continue;
      const hash = this.hashAt(place);
      hashes[place] = (this.cells.days ? mixed(hash, Math.abs(entry(this.cells.days.days, place))) : hash) || 1;
    }
    return hashes;
  }

  /** Size and payee. */
  hashAt(place: number): number {
    const { payees } = this.cells;
    const size = numberHash(Math.round(Math.abs(this.amountAt(place)) * 10_000));
    return payees ? mixed(size, entry(payees.ids, place)) : size;
  }

  withReference(hash: number, place: number): number {
    return this.references ? mixed(hash, this.references.hashAt(place)) : hash;
  }

  same(one: number, other: number): boolean {
    const { days } = this.cells;
    const sameDay = !days || Math.abs(entry(days.days, one)) === Math.abs(entry(days.days, other));
    return sameDay && this.amountAt(one) === this.amountAt(other) && this.sameButDay(one, other);
  }

  sameButDay(one: number, other: number): boolean {
    const { payees } = this.cells;
    return (
      Math.abs(this.amountAt(one)) === Math.abs(this.amountAt(other)) &&
      (!payees || payees.ids[one] === payees.ids[other]) &&
      (!this.references || this.references.same(one, other))
    );
  }
}

/** The repeats of each payment that has any, by the place of the first. */
const groupsOf = (payments: Payments, uses: Uint8Array): ReadonlyMap<number, readonly number[]> => {
  // Nearly every row whose payee, date and amount are its own is told by them: its reference, often a text, need not be looked at.
  const hashes = payments.hashes(uses);
  const seen = new SeenHashes();
  for (let place = 0; place < hashes.length; place++) if (hashes[place] !== 0) seen.add(entry(hashes, place));
  const groups = new Map<number, number[]>();
  const table = new PlaceTable(seen.count);
  const same = (one: number, other: number): boolean => payments.same(one, other);
  for (let place = 0; place < hashes.length; place++) {
    const hash = entry(hashes, place);
    if (hash === 0 || !seen.isRepeated(hash)) continue;
    const first = table.firstLike(place, payments.withReference(hash, place), same);
    if (first === place) continue;
    const group = groups.get(first);
    if (group) group.push(place);
    else groups.set(first, [place]);
  }
  return groups;
};

/** How many repeats of each payment a credit takes back; each credit takes back one. */
const creditsFor = (
  payments: Payments,
  uses: Uint8Array,
  groups: ReadonlyMap<number, readonly number[]>,
): ((first: number) => number) => {
  const byHash = new Map<number, { readonly first: number; readonly repeats: number }[]>();
  const taken = new Map<number, number>();
  for (const [first, { length: repeats }] of groups) {
    const hash = payments.withReference(payments.hashAt(first), first);
    const same = byHash.get(hash);
    if (same) same.push({ first, repeats });
    else byHash.set(hash, [{ first, repeats }]);
    taken.set(first, 0);
  }
  const takenOf = (first: number): number => {
    const count = taken.get(first);
    if (count === undefined) throw new Error(`no payment at ${first}`);
    return count;
  };
  for (let place = 0; place < uses.length && byHash.size > 0; place++) {
    if (uses[place] !== rowUse.held || payments.amountAt(place) >= 0) continue;
    const open = byHash
      .get(payments.withReference(payments.hashAt(place), place))
      ?.find(({ first, repeats }) => takenOf(first) < repeats && payments.sameButDay(first, place));
    if (open) taken.set(open.first, takenOf(open.first) + 1);
  }
  return takenOf;
};
