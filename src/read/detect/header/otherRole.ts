import type { ColumnRole } from "../../../model/corrections";
import { cellText } from "../../cell/cellText";
import { dateSpelling } from "../../cell/dateSpelling";
import { isFigure } from "../../cell/isFigure";
import type { RawTable } from "../table/rawTable";

/** What a column is that holds neither the lines' names nor money: by its header's words, where what stands under it does not contradict them. */
export const otherRole = (table: RawTable, column: number): ColumnRole => {
  if (column === table.yearColumn) return "date";
  const header = table.columns.find((each) => each.column === column)?.header ?? "";
  const named = rules.find(({ words }) => words.test(header))?.role;
  const holds = contentOf(table, column);
  if (holds === "dates") return "date";
  if (named === "volume") return holds === "figures" ? named : "ignored";
  return named ?? "ignored";
};

/** A measure divided by something is no volume: "Cost per FTE". */
const rules: readonly { readonly role: ColumnRole; readonly words: RegExp }[] = [
  { role: "ignored", words: /\bper\b|%|\bvarian|\bcosts?\b|£/iu },
  { role: "note", words: /\b(?:notes?|comments?|explanations?|narrative|remarks?|reasons?|commentary|footnotes?)\b/iu },
  { role: "payee", words: /\b(?:payee|supplier|vendor|beneficiary|creditor|merchant)\b/iu },
  {
    role: "reference",
    words: /\b(?:ref(?:erence)?|invoice|voucher|transaction|document|journal) ?(?:no\.?|number|id)?\b/iu,
  },
  { role: "date", words: /\bdate\b|\bposted\b/iu },
  {
    role: "volume",
    words:
      /\bftes?\b|\bheadcount\b|\bemployees paid\b|\bquantity\b|\bqty\b|\bvolumes?\b|\bnumber of\b|\bno\.? of\b|\bpopulation\b|\bresidents\b|\bdwellings\b|\bcaseload\b|\bvehicles\b|\bposts\b|\bm²|\bsquare met(?:re|er)s\b|\bfloor (?:area|space)\b/iu,
  },
];

const sample = 40;

const contentOf = ({ grid, rows }: RawTable, column: number): "figures" | "dates" | "other" => {
  let [filled, figures, dates] = [0, 0, 0];
  for (const { row } of rows.slice(0, sample)) {
    const text = cellText(grid, row, column);
    if (text === "") continue;
    filled++;
    if (grid.isDate(row, column) || dateSpelling(text) !== undefined) dates++;
    else if (isFigure(grid.value(row, column))) figures++;
  }
  if (filled > 0 && dates * 2 > filled) return "dates";
  return filled > 0 && figures * 2 > filled ? "figures" : "other";
};
