import type { CellRef } from "../../../model/cells";
import type { CaseTopic } from "../../../model/caseTopics";
import type { Grid } from "../../../model/grid";

/** Where a case answers a topic. */
export interface AnswerFound {
  readonly grid: Grid;
  readonly topic: CaseTopic;
  /** What asks it. */
  readonly label: string;
  readonly labelAt: CellRef;
  /** The cell of the answer; its text where it stands in the same cell behind a colon. */
  readonly at: CellRef;
  readonly inLabel: string | null;
  /** Texts above that may state the unit of money, the nearest first. */
  readonly above: readonly string[];
}
