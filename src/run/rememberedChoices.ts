import type { Grid } from "../model/grid";
import { referenceInputs, type InputId, type Inputs } from "../model/inputs";
import { pounds, type Pounds } from "../model/money";
import type { ScopeAdjustment } from "../model/choices";
import { isFunctionId, type FunctionId } from "../model/taxonomy";
import type { MappingRow } from "../read/mapping/mappingRow";
import type { Workbook } from "../workbook/workbook";
import { rowOf } from "./ourSheets";

/** What an earlier run's sheets say, after any correction by the user. No state is hidden anywhere else. */
export interface Remembered {
  readonly inputs: Inputs;
  readonly boundary: ReadonlyMap<FunctionId, boolean>;
  readonly scope: ReadonlyMap<FunctionId, ScopeAdjustment>;
  readonly implementationCost: Pounds | null;
  readonly displacementCost: Pounds | null;
  readonly savingsBanked: Pounds | null;
  /** Null when there is no earlier mapping. */
  readonly mapping: readonly MappingRow[] | null;
}

/** What a first run starts from. */
export const nothingRemembered: Remembered = {
  inputs: referenceInputs,
  boundary: new Map(),
  scope: new Map(),
  implementationCost: null,
  displacementCost: null,
  savingsBanked: null,
  mapping: null,
};

/** Reads the input sheets of an earlier set. A cell that holds no usable value leaves the default in place. */
export const rememberedChoices = async (workbook: Workbook, set: string): Promise<Remembered> => {
  const inputs = await recordsOn(workbook, `${set}_Inputs`, "Name");
  const boundary = await recordsOn(workbook, `${set}_Boundary`, "Function code");
  const mapping = await recordsOn(workbook, `${set}_Mapping`, "Line");
  const values = new Map(inputs.map((record) => [record["Name"], record["Value"]]));
  const stated = (name: string): Pounds | null => {
    const value = values.get(name);
    return typeof value === "number" ? pounds(value) : null;
  };
  return {
    inputs: inputsFrom(values),
    ...boundaryFrom(boundary),
    implementationCost: stated("implementation_cost"),
    displacementCost: stated("displacement_cost"),
    savingsBanked: stated("savings_banked"),
    mapping: mapping.length === 0 ? null : mappingFrom(mapping),
  };
};

type SheetRecord = Readonly<Record<string, unknown>>;

/** The table on one of our sheets as records by header. */
const recordsOn = async (workbook: Workbook, sheet: string, firstHeader: string): Promise<readonly SheetRecord[]> => {
  const read = await workbook.read(sheet);
  return read.ok ? recordsOf(read.value, rowOf(read.value, firstHeader)) : [];
};

const recordsOf = (grid: Grid, header: number): readonly SheetRecord[] => {
  if (header === 0) return [];
  const headers = Array.from({ length: grid.columnCount }, (_, index) => String(grid.value(header, index + 1)));
  const records: SheetRecord[] = [];
  for (let row = header + 1; row <= grid.rowCount; row += 1)
    records.push(Object.fromEntries(headers.map((name, index) => [name, grid.value(row, index + 1)])));
  return records;
};

const inputsFrom = (values: ReadonlyMap<unknown, unknown>): Inputs => {
  const entries = (Object.keys(referenceInputs) as InputId[]).map((id): [InputId, number] => {
    const value = values.get(id);
    return [id, typeof value === "number" ? value : referenceInputs[id]];
  });
  return Object.fromEntries(entries) as Record<InputId, number>;
};

const boundaryFrom = (records: readonly SheetRecord[]): Pick<Remembered, "boundary" | "scope"> => {
  const boundary = new Map<FunctionId, boolean>();
  const scope = new Map<FunctionId, ScopeAdjustment>();
  for (const record of records) {
    const id = record["Function code"];
    if (typeof id !== "string" || !isFunctionId(id)) continue;
    const side = String(record["In the back office"]).trim().toLowerCase();
    if (side === "yes" || side === "no") boundary.set(id, side === "yes");
    const [departmentsIn, nonCoreOut] = [record["Core work in departments (£)"], record["Non-core work (£)"]];
    if (
      typeof departmentsIn === "number" &&
      typeof nonCoreOut === "number" &&
      (departmentsIn !== 0 || nonCoreOut !== 0)
    )
      scope.set(id, { departmentsIn: pounds(departmentsIn), nonCoreOut: pounds(nonCoreOut) });
  }
  return { boundary, scope };
};

const share = (value: unknown): number => (typeof value === "number" ? value : 1);

const mappingFrom = (records: readonly SheetRecord[]): readonly MappingRow[] =>
  records.flatMap((record) => {
    const [line, code] = [record["Line"], record["Function code"]];
    if (typeof line !== "string" || typeof code !== "string" || !isFunctionId(code)) return [];
    return [
      {
        line,
        function: code,
        share: share(record["Share of the line"]),
        addressable: share(record["Addressable share"]),
        who: String(record["Who"] ?? ""),
        when: String(record["When"] ?? ""),
        taxonomyVersion: "",
      },
    ];
  });
