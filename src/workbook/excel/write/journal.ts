import type { FormulaCell } from "../read/eachFormula";

/**
 * What a write is about to change, and how it was: enough to put everything back, from this run or from a later one. While a write goes on it
 * stands on a sheet of its own, so that a workbook whose connection was lost, or that was saved half-way, says what happened to it.
 */
export interface Journal {
  /** New sheets: first under a passing name, so that a sheet of that name which somebody else adds is never taken for ours. */
  readonly added: readonly { readonly passing: string; readonly name: string }[];
  /** Earlier sheets and tables of ours, and what they are called until they go. */
  readonly sheetsAway: readonly Away[];
  readonly tablesAway: readonly Away[];
  /** Names of the report; `before` is null where there was none. */
  readonly names: readonly { readonly name: string; readonly before: NameBefore | null }[];
  /** Our earlier names that do not come back. */
  readonly namesGone: readonly string[];
  /** The user's own formulas and names that refer to our earlier sheets. */
  readonly formulas: readonly FormulaCell[];
  readonly ownNames: readonly OwnName[];
  readonly view: { readonly sheet: string; readonly selected: string | null };
}

export interface Away {
  readonly was: string;
  readonly now: string;
}

export interface NameBefore {
  readonly formula: string;
  readonly comment: string;
}

/** A name of the user's; `sheet` is null where the whole workbook knows it. */
export interface OwnName {
  readonly sheet: string | null;
  readonly name: string;
  readonly formula: string;
}

/** The sheet that the journal stands on. */
export const journalSheet = "Backbench is writing";

/** What a new sheet is called until all of them are there. */
export const passingName = (index: number): string => `${journalSheet} ${index + 1}`;

export const isPassingName = (name: string): boolean => /^Backbench is writing \d+$/u.test(name);

/** Up to which point a write can be taken back. */
export type Stage = "writing" | "finishing";

/** The cell that says the stage; it changes when everything is there and only our earlier sheets have to go. */
export const stageCell = "A2";

const notice = "Backbench was stopped while it wrote. Run it again: it first puts the workbook back as it was.";

/** The cells of the journal's sheet, one a row: a notice, the stage, then the journal in parts that a cell can hold. */
export const journalCells = (journal: Journal): readonly string[] => {
  const text = JSON.stringify(journal);
  const parts = Array.from(
    { length: Math.ceil(text.length / cellHolds) },
    (_, index) =>
      // Behind a mark, so that no part is taken for a formula or loses a space at its start.
      `|${text.slice(index * cellHolds, (index + 1) * cellHolds)}|`,
  );
  return [notice, "writing" satisfies Stage, ...parts];
};

/** Characters; Excel's own limit is 32,767. */
const cellHolds = 30_000;

/** The journal on such cells and its stage, or undefined when it was not written to its end: then nothing but passing sheets was added. */
export const journalFrom = (
  cells: readonly string[],
): { readonly journal: Journal; readonly stage: Stage } | undefined => {
  const [, stage, ...parts] = cells;
  if ((stage !== "writing" && stage !== "finishing") || parts.length === 0) return undefined;
  return { journal: JSON.parse(parts.map((part) => part.slice(1, -1)).join("")) as Journal, stage };
};
