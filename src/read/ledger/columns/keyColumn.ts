import type { ChosenColumn } from "./chosenColumn";
import type { LedgerColumn } from "./ledgerFrame";

/**
 * The column whose texts become the lines: cost centre, service or another unit of the organisation first, then account or category; names before codes;
 * else, by content, a column of words that repeat. Null when there is none.
 */
export const keyColumn = (columns: readonly LedgerColumn[]): ChosenColumn | null => {
  const usable = columns.filter(repeats);
  const [best, ...others] = [...usable].sort((a, b) => worth(a) - worth(b));
  if (!best || worth(best) >= unusable) return null;
  const known = best.use === "organisation" || best.use === "nature";
  const next = others.find(({ use }) => use === "organisation" || use === "nature");
  return {
    column: best,
    because: `header “${best.header}”${known ? "" : " over words that repeat"}${next ? `; chosen before “${next.header}”` : ""}`,
    confidence: known ? 0.85 : 0.4,
  };
};

const few = 30;

/** What is different in nearly every row, or stands in few rows, does not name what rows are added up by. */
const repeats = ({ content: { filled, different, looked } }: LedgerColumn): boolean =>
  filled * 5 > looked && (looked < few || different * 5 < filled * 4);

const unusable = 100;

const worth = (column: LedgerColumn): number => {
  const { use, rank, content } = column;
  const codes = content.codes * 2 > content.filled ? 5 : 0;
  const constant = content.different < 2 ? 20 : 0;
  if (use === "organisation") return rank + codes + constant;
  if (use === "nature") return 10 + rank + codes + constant;
  const isWords = use === null && content.words * 2 > content.filled && content.different * 2 <= content.filled;
  return isWords && constant === 0 ? 40 : unusable;
};
