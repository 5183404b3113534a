import type { Evidence } from "../../../model/costTable";
import type { RawTable } from "../table/rawTable";
import type { TotalRow } from "./totalRows";

/** What each row that is read as a total rests on, and how else it could be read. */
export const totalEvidence = (table: RawTable, totals: readonly TotalRow[]): Evidence[] =>
  totals
    .filter(({ by }) => by !== "stated")
    .map((total) => ({
      decision: "total",
      value: total.row.label || `row ${total.row.row}`,
      ...restsOn(total),
      at: { ...table.extent, top: total.row.row, bottom: total.row.row },
    }));

const restsOn = ({ by, sums, covers }: TotalRow): Pick<Evidence, "because" | "confidence"> => {
  const lines = `${covers.length} line${covers.length === 1 ? "" : "s"}`;
  if (by === "words" && sums) return { because: `its words, and it is the sum of ${lines}`, confidence: 0.99 };
  if (by === "words" && covers.length === 0) return { because: "its words; no line stands under it", confidence: 0.7 };
  if (by === "words")
    return { because: `its words, though it is not the sum of the ${lines} it covers`, confidence: 0.8 };
  return by === "outline"
    ? { because: `it is the sum of ${lines} of a lower outline level; else a line of its own`, confidence: 0.95 }
    : { because: `it is the sum of ${lines} beside it; else a line of its own`, confidence: 0.75 };
};
