import type { CaseCheckId, CaseFinding, CaseResult } from "../model/caseCheck";
import { caseReasons, sharedCaseReasons, type CaseReason } from "../model/caseReasons";
import { joinedRanges, rangeOf, type CellRef } from "../model/cells";
import { missing, type Maybe, type Missing } from "../model/missing";
import { pounds, type Pounds } from "../model/money";

/** What a check gives with its reason. */
export interface Found {
  /** The cells that it looked at; a figure that stands in none is left out. */
  readonly cells: readonly (CellRef | null | undefined)[];
  /** At stake; left out where no pounds can be put on it. */
  readonly pounds?: Maybe<Pounds>;
  /** A fact that is missing is left out. */
  readonly facts?: Readonly<Record<string, string | number | Missing | undefined>>;
  readonly against?: readonly CellRef[];
}

/** A finding: the result follows from the reason, and where a check passes nothing is at stake. */
export const finding = <Id extends CaseCheckId>(id: Id, because: CaseReason<Id>, found: Found): CaseFinding => {
  const result = resultOf(id, because);
  return {
    id,
    result,
    pounds: result === "pass" ? pounds(0) : (found.pounds ?? missing("not-stated")),
    cells: joinedRanges(found.cells.filter((cell) => cell !== null && cell !== undefined).map(rangeOf)),
    because,
    facts: Object.fromEntries(
      Object.entries(found.facts ?? {}).filter(
        (entry): entry is [string, string | number] => typeof entry[1] === "string" || typeof entry[1] === "number",
      ),
    ),
    ...(found.against && found.against.length > 0 ? { against: found.against } : {}),
  };
};

const resultOf = (id: CaseCheckId, because: string): CaseResult => {
  const results: Readonly<Record<string, CaseResult>> = { ...sharedCaseReasons, ...caseReasons[id] };
  const result = results[because];
  if (!result) throw new Error(`the check ${id} has no reason ${because}`);
  return result;
};
