import { type CellRange, rangeOf } from "../model/cells";
import type { CostLine, CostTable, LayoutId, Mapped, Suggested } from "../model/costTable";
import { referenceInputs, type Inputs } from "../model/inputs";
import type { Issue } from "../model/issue";
import type { FunctionId } from "../model/taxonomy";
import { functionOfLfrLine } from "./mapping/lfrLines";
import { functionOfLgbfLine } from "./mapping/lgbfLines";
import type { MappingRow } from "./mapping/mappingRow";
import { matchLabel } from "./mapping/matchLabel";
import { normalLabel } from "./mapping/normalLabel";
import { suggestionsFor } from "./mapping/suggestionsFor";
import { functionOfCode } from "./mapping/returnCodes";
import { functionOfReturnLine } from "./mapping/returnLines";

/**
 * The table with every line mapped to the taxonomy where a rule is sure: the given mapping first, then codes and lines of known returns, then the
 * reviewed synonyms and likeness to them. What is less sure than `mapping_certainty` is only suggested and the line stays unmapped; one that joins several
 * functions stays unmapped and is named in an issue; rows of the given mapping that match no line are named too.
 */
export const mapLines = (
  table: CostTable,
  mapping: readonly MappingRow[] | null,
  { mapping_certainty: certainty }: Inputs = referenceInputs,
): CostTable => {
  const given = mapping ?? [];
  const rowsFor = rowsByName(given);
  const issues: Issue[] = [];
  const used = new Set<MappingRow>();
  const lines = table.lines.map(({ suggested: _before, ...line }): CostLine => {
    const rows = rowsFor(line);
    if (rows.length > 0) {
      for (const row of rows) used.add(row);
      return { ...line, mapped: rows.map(fromFile) };
    }
    const known = ofReturn(table.layout, line);
    if (known) return { ...line, mapped: [known] };
    if (line.kind === "remainder") return { ...line, mapped: [] };
    const match = matchLabel(line.label);
    if (match.is === "several") issues.push(severalFunctions(line, match.functions));
    return withMatch(line, suggestionsFor(line.label, match), certainty);
  });
  const unused = [...new Set(given.filter((row) => !used.has(row)).map(({ line }) => line))];
  for (const line of unused) issues.push({ code: "mapping/line-not-in-table", severity: "warning", facts: { line } });
  return { ...table, lines, issues: [...table.issues, ...issues] };
};

/** The rows that name a line, in the order of the mapping: by id or code exactly, by label without case and punctuation. */
const rowsByName = (given: readonly MappingRow[]): ((line: CostLine) => readonly MappingRow[]) => {
  const exact = new Map<string, MappingRow[]>();
  const byLabel = new Map<string, MappingRow[]>();
  const order = new Map(given.map((row, place) => [row, place] as const));
  for (const row of given) {
    for (const [found, name] of [
      [exact, row.line],
      [byLabel, normalLabel(row.line)],
    ] as const) {
      const same = found.get(name);
      if (same) same.push(row);
      else found.set(name, [row]);
    }
  }
  return ({ id, code, label }) => {
    if (given.length === 0) return [];
    const rows = [exact.get(id), code === null ? [] : exact.get(code), byLabel.get(normalLabel(label))];
    const found = [...new Set(rows.flatMap((each) => each ?? []))];
    return found.length < 2 ? found : found.sort((one, other) => placeOf(one) - placeOf(other));
  };

  function placeOf(row: MappingRow): number {
    const place = order.get(row);
    if (place === undefined) throw new Error(`no row for ${row.line}`);
    return place;
  }
};

const fromFile = ({ function: id, share, addressable, line }: MappingRow): Mapped => ({
  function: id,
  share,
  addressable,
  confidence: 1,
  rule: "mapping-file",
  matched: line,
});

const ofReturn = (layout: LayoutId, line: CostLine): Mapped | undefined => {
  const whole = { share: 1, addressable: 1, confidence: 1 };
  if (layout === "published-by-council" && line.kind === "line" && line.code !== null) {
    const id = functionOfCode(line.code);
    return id && { function: id, ...whole, rule: "return-code", matched: line.code };
  }
  const id = functionOfLine(layout, line);
  return id && { function: id, ...whole, rule: "return-line", matched: line.label };
};

const functionOfLine = (layout: LayoutId, { label, section }: CostLine): FunctionId | undefined => {
  if (layout === "revenue-outturn") return functionOfReturnLine(label);
  if (layout === "local-financial-return") return functionOfLfrLine(section, label);
  return layout === "lgbf-raw" ? functionOfLgbfLine(label) : undefined;
};

/** The likeliest function is the line's where it is sure enough; otherwise all of them are suggested. */
const withMatch = (line: CostLine, matches: readonly Suggested[], certainty: number): CostLine => {
  const [first] = matches;
  if (first === undefined) return { ...line, mapped: [] };
  return first.confidence >= certainty
    ? { ...line, mapped: [{ ...first, share: 1, addressable: 1 }] }
    : { ...line, mapped: [], suggested: matches };
};

const severalFunctions = (line: CostLine, functions: readonly string[]): Issue => {
  const cells: CellRange = rangeOf(line.at);
  return {
    code: "mapping/several-functions",
    severity: "warning",
    at: { cells },
    facts: { line: line.label, functions: functions.join(", ") },
  };
};
