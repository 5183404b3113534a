import { columnOf, rowOf } from "./ourTable";
import { fingerprintOfGrid } from "./fingerprintOfGrid";
import type { Grid } from "../model/grid";
import { fingerprintHeader } from "../report/contentsTable";
import type { Workbook } from "../workbook/workbook";
import { setKinds, type SetKind } from "./setKinds";

/** A set of our sheets from an earlier run. */
export interface EarlierSet {
  /** `BB`, `BB2`, … */
  readonly set: string;
  readonly sheets: readonly string[];
  /** Sheets that are not as they were written. */
  readonly edited: readonly string[];
  /** Sheets that bear a name of ours, but are not among those that the run wrote. */
  readonly added: readonly string[];
  /** Sheets that the run wrote, and that are not there under their name any more. */
  readonly gone: readonly string[];
}

const namesOf = ({ sheets }: SetKind): RegExp => new RegExp(`^(BB\\d*)_(?:${sheets.join("|")})$`, "u");
const allNames = setKinds.map(namesOf);

/** True for a sheet that bears a name that runs of this product give; any other `BB_…` is the user's own. */
export const isOurSheet = (name: string): boolean => allNames.some((ours) => ours.test(name));

/** True for a sheet that a run of this product wrote, whatever it is called now: it links back to its contents. It is never read as a cost table or a case. */
export const isWrittenByUs = (grid: Grid): boolean => {
  for (let row = 1; row <= Math.min(grid.rowCount, furthestLink); row += 1) {
    const value = grid.value(row, 1);
    if (typeof value === "string" && /^Go to BB\d*_[A-Z]\w+$/u.test(value)) return true;
  }
  return false;
};

/** Notes above a table are never as many. */
const furthestLink = 40;

/** True when nothing of a set was edited, added or taken away, so that another run may take its place. */
export const isUntouched = ({ edited, added, gone }: EarlierSet): boolean =>
  edited.length + added.length + gone.length === 0;

/** The earlier sets of a kind in a workbook, `BB` first, and what somebody has done to each. */
export const earlierSets = async (workbook: Workbook, kind: SetKind): Promise<readonly EarlierSet[]> => {
  const ours = namesOf(kind);
  const bySet = new Map<string, string[]>();
  for (const { name } of await workbook.sheets()) {
    const set = ours.exec(name)?.[1];
    if (set !== undefined) bySet.set(set, [...(bySet.get(set) ?? []), name]);
  }
  // A sheet that was renamed still holds the set's table, whose name cannot be given twice.
  for (const { name } of await workbook.tables()) {
    const set = ours.exec(name)?.[1];
    if (set !== undefined && !bySet.has(set)) bySet.set(set, []);
  }
  const sets = [...bySet].sort(([a], [b]) => numberOf(a) - numberOf(b));
  return Promise.all(sets.map(([set, sheets]) => changesTo(workbook, `${set}_${kind.contents}`, { set, sheets })));
};

const numberOf = (set: string): number => Number(set.slice(2) || "1");

/** The set that a run writes: the last one that nobody has touched, whose place it takes; else the first number that is free. */
export const nextSet = (sets: readonly EarlierSet[]): string => {
  const replaceable = sets.findLast(isUntouched);
  if (replaceable) return replaceable.set;
  for (let number = 1; ; number += 1) {
    const set = number === 1 ? "BB" : `BB${number}`;
    if (!sets.some((earlier) => earlier.set === set)) return set;
  }
};

/** Corrections stand on the set that somebody touched last; else on the newest. */
export const latestSet = (sets: readonly EarlierSet[]): EarlierSet | undefined =>
  sets.findLast((set) => !isUntouched(set)) ?? sets.at(-1);

const changesTo = async (
  workbook: Workbook,
  contents: string,
  { set, sheets }: Pick<EarlierSet, "set" | "sheets">,
): Promise<EarlierSet> => {
  const grid = sheets.includes(contents) ? await workbook.read(contents) : undefined;
  const listed = grid?.ok ? fingerprintsOn(grid.value) : new Map<string, string>();
  // Without its list, nothing says what the rest of a set was.
  if (listed.size === 0) return { set, sheets, edited: [], added: [], gone: [contents] };
  const known = sheets.filter((sheet) => listed.has(sheet));
  const prints = await Promise.all(known.map((sheet) => fingerprintOfSheet(workbook, sheet)));
  const edited = known.filter((sheet, index) => listed.get(sheet) !== prints[index]);
  return {
    set,
    sheets,
    edited,
    added: sheets.filter((sheet) => !listed.has(sheet)),
    gone: [...listed.keys()].filter((sheet) => !sheets.includes(sheet)),
  };
};

const fingerprintsOn = (grid: Grid): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  const header = rowOf(grid, "Sheet");
  const column = columnOf(grid, header, fingerprintHeader);
  for (let row = header + 1; header > 0 && column > 0 && row <= grid.rowCount; row += 1) {
    const sheet = grid.value(row, 1);
    const fingerprint = grid.value(row, column);
    if (typeof sheet === "string" && typeof fingerprint === "string") found.set(sheet, fingerprint);
  }
  return found;
};

const fingerprintOfSheet = async (workbook: Workbook, sheet: string): Promise<string | null> => {
  const [grid, formulas] = await Promise.all([workbook.read(sheet), workbook.formulas(sheet)]);
  return grid.ok && formulas.ok ? fingerprintOfGrid(grid.value, formulas.value) : null;
};
