import type { Outcome } from "../../../model/issue";
import type { ComparatorOffer } from "../../../run/comparatorOffers";
import type { Prepared } from "../../../run/prepare";
import type { RunRequest } from "../../../run/request";
import type { Compared } from "../../../run/sitting";
import type { Desk } from "../../desk/desk";
import { remembering } from "../remembering";
import { seeTables, type TablesSeen } from "./tablesSeen";

type Ask<T> = (request: RunRequest) => Promise<Outcome<T>>;

/** What the desk says to each step's question; going back and forth asks nothing twice. */
export interface Answers {
  readonly tables: Ask<TablesSeen>;
  /** The lines as they are mapped without what was assigned in this sitting. */
  readonly unassigned: Ask<Prepared>;
  readonly prepared: Ask<Prepared>;
  readonly comparators: Ask<readonly ComparatorOffer[]>;
  readonly compared: Ask<Compared>;
}

/** Answers from a desk, nothing asked yet. */
export const answersOf = (desk: Desk): Answers => {
  const list = remembering((request: RunRequest) => desk.tables(request));
  const chosen = remembering((request: RunRequest) => desk.tables(request));
  const unassigned = remembering((request: RunRequest) => desk.prepare(request));
  return {
    tables: (request) => seeTables(list, chosen, request),
    unassigned: ({ assigned, ...request }) => unassigned(request),
    prepared: remembering((request) => desk.prepare(request)),
    comparators: remembering((request) => desk.comparators(request)),
    compared: remembering((request) => desk.compare(request)),
  };
};
