import type { Issue } from "../model/issue";
import { isFunctionId, type FunctionId } from "../model/taxonomy";
import { unmappedCode } from "../report/rows";
import type { OurRow } from "./ourTable";

/** A row of an earlier mapping as it stands on its sheet. */
export interface RememberedLine {
  /** The line's id, which is the cell it stood in, and its label, which moves with it. */
  readonly id: string;
  readonly label: string;
  /** Null for a line, or the share of one, that is mapped to nothing. */
  readonly function: FunctionId | null;
  readonly share: number;
  readonly addressable: number;
  /** True when it was mapped line by line in a sitting, before it came onto the sheet. */
  readonly byHand?: boolean;
}

/** Shares that were typed with three decimals may miss 1 by this much, as in a mapping file. */
const shareTolerance = 0.001;

/** Every row of the mapping sheet that says something of a line. Shares of a line that do not make it whole are a problem, as in a mapping file. */
export const rememberedMapping = (
  rows: readonly OurRow[],
  noted: (issue: Issue) => void,
): readonly RememberedLine[] => {
  const lines = rows.flatMap((row) => {
    const line = lineOn(row, noted);
    return line ? [{ row, line }] : [];
  });
  const last = new Map(lines.map(({ row, line }) => [line.id, { row, label: line.label }]));
  for (const [id, { row, label }] of last) {
    let sum = 0;
    for (const { line } of lines) if (line.id === id) sum += line.share;
    if (Math.abs(sum - 1) > shareTolerance)
      noted(row.problem("mapping/shares-not-one", shareHeader, { line: label, sum: Math.round(sum * 1e4) / 1e4 }));
  }
  return lines.map(({ line }) => line);
};

const shareHeader = "Share of the line";
const addressableHeader = "Addressable share";

const lineOn = (row: OurRow, noted: (issue: Issue) => void): RememberedLine | undefined => {
  const [id, label] = [row.value("Line"), row.value("Label")];
  if (typeof id !== "string" || id === "") return undefined;
  const found = row.value("Function code");
  const code = typeof found === "string" ? found.trim() : "";
  const known = isFunctionId(code);
  if (!known && code !== unmappedCode) noted(row.problem("mapping/function-unknown", "Function code"));
  const share = shareIn(row, shareHeader, noted);
  const addressable = known ? shareIn(row, addressableHeader, noted) : 0;
  return {
    id,
    label: typeof label === "string" ? label : "",
    function: known ? code : null,
    share,
    addressable,
    byHand: row.value("Rule that matched") === "by-hand",
  };
};

/** A share, 0 to 1; a line that was not mapped before has none of it that could be shared, and is taken whole. */
const shareIn = (row: OurRow, header: string, noted: (issue: Issue) => void): number => {
  const value = row.value(header);
  if (typeof value === "number" && value >= 0 && value <= 1) return value;
  if (value !== "[z]") noted(row.problem("mapping/share-wrong", header));
  return 1;
};
