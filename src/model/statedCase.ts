import type { CaseMoneyPart } from "./businessCase";
import type { CaseTopic } from "./caseTopics";
import type { CellRef } from "./cells";
import type { Scale } from "./money";
import type { FunctionId } from "./taxonomy";

/** What a person says of a line of money: what it is, or that it is not read; absent is as found. */
export interface StatedCaseLine {
  /** The cell of its label; where another label stands there by now, the line is found by its label on the same sheet. */
  readonly at: CellRef;
  readonly label: string;
  readonly part?: CaseMoneyPart | "ignored";
  /** Null: no one function. */
  readonly function?: FunctionId | null;
}

/** An answer that a person gives in place of what the case says, as it would stand in a cell: percentages as parts of one. */
export interface StatedAnswer {
  readonly topic: CaseTopic;
  readonly value: string | number | boolean;
}

/** What a person has said of a business case, now or on the sheets of an earlier audit; whatever is absent is found out. */
export interface StatedCase {
  /** The sheets that the case stands on. */
  readonly sheets?: readonly string[];
  /** Pounds that one unit of the case's figures is worth. */
  readonly scale?: Scale;
  readonly lines?: readonly StatedCaseLine[];
  readonly answers?: readonly StatedAnswer[];
}
