import type { CaseTopic } from "../../../../src/model/caseTopics";

/** What stands in a cell to fill; null leaves it empty. */
export type Entry = string | number | Date | null;

export type Entries = readonly Entry[];

/** A business case as it is typed into the template, row by row; every row has its sheet's columns in their order. */
export interface CaseContent {
  /** On top of the first sheet and in the file's properties. */
  readonly title: string;
  /** Label and text of each line of the first sheet. */
  readonly about: readonly (readonly [label: string, text: string])[];
  /** Headings of the years; none leaves the year columns out. */
  readonly years: readonly string[];
  /** Saving, function, £ a year in full effect, then a figure a year. */
  readonly claims: readonly Entries[];
  /** Cost, kind, £, then a figure a year. */
  readonly costs: readonly Entries[];
  /** Saving, function, £ a year. */
  readonly plan: readonly Entries[];
  /** Council, share of savings, total expenditure, cost in scope, staff in scope. */
  readonly partners: readonly Entries[];
  /** Option, delivery model, vehicle, saving, one-off cost, preferred. */
  readonly options: readonly Entries[];
  readonly answers: Readonly<Partial<Record<CaseTopic, Entry>>>;
}
