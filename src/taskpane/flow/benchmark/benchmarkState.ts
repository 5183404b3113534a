import type { Issue } from "../../../model/issue";
import type { ComparatorOffer } from "../../../run/comparatorOffers";
import type { Prepared } from "../../../run/prepare";
import type { RunRequest } from "../../../run/request";
import type { Compared } from "../../../run/sitting";
import type { WriteState } from "../../screens/props";
import type { BenchmarkSeat } from "../seat";
import type { TablesSeen } from "./tablesSeen";

interface Seated {
  readonly seat: BenchmarkSeat;
}

/** The cost tables, as read for the request of `seat` unless an answer to it is still awaited or could not be given. */
export interface AtTable extends Seated {
  readonly at: "table";
  readonly tables: TablesSeen;
  readonly asking: boolean;
  /** Why the last change cannot be used; the tables are then those before it. */
  readonly refused: readonly Issue[];
  /** The last request that could be answered. */
  readonly answered: RunRequest;
}

/** The lines as they are mapped without what the person assigned in this sitting, which stands in the request. */
export interface AtMapping extends Seated {
  readonly at: "mapping";
  readonly prepared: Prepared;
  readonly issues: readonly Issue[];
}

export interface AtCompare extends Seated {
  readonly at: "compare";
  readonly tables: TablesSeen;
  readonly prepared: Prepared;
  readonly found: readonly ComparatorOffer[];
}

export interface AtResults extends Seated {
  readonly at: "results";
  readonly compared: Compared;
  readonly issues: readonly Issue[];
}

export interface AtWrite extends Seated {
  readonly at: "write";
  readonly compared: Compared;
  readonly state: WriteState;
}

/** The screens of the benchmark. */
export type BenchmarkScreen = AtTable | AtMapping | AtCompare | AtResults | AtWrite;
