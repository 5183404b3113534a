import { done, type Issue, type Outcome } from "../../../model/issue";
import type { Candidate } from "../../../run/inspectWorkbook";
import type { RunRequest } from "../../../run/request";
import type { TablesFound } from "../../../run/sitting";

/** The tables to choose among, and the one that is chosen as it is read now. */
export interface TablesSeen {
  readonly facts: TablesFound;
  /** Every table found when nothing is asked for, best first; empty when only the person's own selection holds one. */
  readonly list: readonly Candidate[];
  readonly chosen: Candidate;
  readonly issues: readonly Issue[];
}

/** The part of a request that says which table, and how it is read. */
type Choice = "sheet" | "table" | "selection" | "corrections";

/** The request without its choice of a table. */
export const withoutChoice = ({
  sheet,
  table,
  selection,
  corrections,
  ...rest
}: RunRequest): Omit<RunRequest, Choice> => rest;

/** What is asked for when a table of the list is chosen: nothing for the best; else its sheet, or its cells where a sheet holds several. */
export const choiceOf = (candidate: Candidate, list: readonly Candidate[]): Partial<RunRequest> =>
  candidate === list[0] ? {} : pinned(candidate, list);

/** What is asked for so that no other table can take a table's place when it is read with corrections. A return on several sheets is read whole. */
export const pinned = (candidate: Candidate, list: readonly Candidate[]): Partial<RunRequest> => {
  const { extents } = candidate.table;
  const [first] = extents;
  if (!first || (extents.length > 1 && candidate === list[0])) return {};
  const { sheet } = first;
  const beside = list.filter((other) => other.table.extents.some((extent) => extent.sheet === sheet));
  return extents.length > 1 || beside.length === 1 ? { sheet } : { selection: first };
};

type AskTables = (request: RunRequest) => Promise<Outcome<TablesFound>>;

/** Asks for the tables to choose among and for the chosen one, each of which has its own memory. */
export const seeTables = async (
  list: AskTables,
  chosen: AskTables,
  request: RunRequest,
): Promise<Outcome<TablesSeen>> => {
  const { council, year, mapping } = request;
  const all = await list({
    mapping,
    ...(council === undefined ? {} : { council }),
    ...(year === undefined ? {} : { year }),
  });
  const isChosen = Object.keys(request).length > Object.keys(withoutChoice(request)).length;
  const one = isChosen ? await chosen(request) : all;
  if (!one.ok) return one;
  const [best] = one.value.candidates;
  if (!best) throw new Error("the reader found no table and no reason");
  const value = { facts: one.value, list: all.ok ? all.value.candidates : [], chosen: best, issues: one.issues };
  return done(value, one.issues);
};
