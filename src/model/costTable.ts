import type { CellRange, CellRef } from "./cells";
import type { TableColumn, TableRow } from "./corrections";
import type { GssCode } from "./council";
import type { Issue } from "./issue";
import type { Ledger, RowCondition } from "./ledger";
import type { Maybe } from "./missing";
import type { Pounds, Scale } from "./money";
import type { DriverKind, FunctionId } from "./taxonomy";
import type { FinancialYear } from "./year";

/** Gross is expenditure before income; net is gross less income. */
export type Basis = "gross" | "net";

/** What kind of document a table was recognised as. */
export type LayoutId =
  "revenue-outturn" | "local-financial-return" | "published-by-council" | "lgbf-raw" | "ledger" | "general";

/**
 * An amount and the cells that a live formula needs to make it again:
 * `multiplier * (SUM(plus) - SUM(minus))`. One plus range of one cell is the ordinary case.
 */
export interface Amount {
  /** Pounds, or why there is none. Cost positive, income negative. */
  readonly value: Maybe<Pounds>;
  readonly plus: readonly CellRange[];
  readonly minus: readonly CellRange[];
  /** For a line of a ledger: only the rows of `plus` and `minus` that meet every condition count. */
  readonly where?: readonly RowCondition[];
  /** Scale to pounds, with a minus sign where the table's sign differs from ours. */
  readonly multiplier: number;
  /** False when a formula cannot make it again (a number stored as text): the value is then written, and said so. */
  readonly live: boolean;
}

/** The money columns a line may have. Income is negative here; recharges and capital are parts of gross, other income (not fees) a part of income. */
export type AmountRole = "gross" | "income" | "other-income" | "net" | "recharges" | "capital" | "employees";

/** How a line was mapped to the taxonomy: rule, and how sure (0 to 1). */
export interface Mapped {
  readonly function: FunctionId;
  /** Share of the line that belongs to the function; a split line has several entries that sum to 1. */
  readonly share: number;
  /** Share of it that could be shared: 1 less what is already shared, outsourced or not shareable (METHOD §7). */
  readonly addressable: number;
  readonly confidence: number;
  /** `return-code`, `return-line`, `synonym`, `similar`, `mapping-file`, `by-hand`, `sheet`. */
  readonly rule: string;
  /** What the rule matched on, e.g. the synonym. */
  readonly matched: string;
}

/** A function that a line may belong to, which is not sure enough to be mapped by itself: a person decides. */
export interface Suggested {
  readonly function: FunctionId;
  /** The part of such matches that proved right on labels mapped by hand, 0 to 1. */
  readonly confidence: number;
  readonly rule: "synonym" | "similar";
  /** The synonym that the label is like. */
  readonly matched: string;
}

/** One cost line, mapped or not. */
export interface CostLine {
  readonly id: string;
  readonly label: string;
  readonly code: string | null;
  /** The cell that holds the label. */
  readonly at: CellRef;
  readonly section: string;
  /** `remainder`: a stated total less the lines under it, so that no pound is dropped. */
  readonly kind: "line" | "remainder";
  readonly amounts: Readonly<Partial<Record<AmountRole, Amount>>>;
  /** Empty when nothing matched: the line is then reported as unmapped, in pounds. */
  readonly mapped: readonly Mapped[];
  /** What to offer for a line that no rule is sure of, the likeliest first; absent when there is nothing. */
  readonly suggested?: readonly Suggested[];
}

/** A total that the table states, and the lines it should be the sum of. */
export interface StatedTotal {
  readonly label: string;
  readonly at: CellRef;
  readonly amounts: Readonly<Partial<Record<AmountRole, Amount>>>;
  /** Ids of the lines it covers, the remainder left out. */
  readonly lines: readonly string[];
  /** True for the council's total expenditure. */
  readonly whole: boolean;
}

/** A decision made while reading, with what it rests on. */
export interface Evidence {
  readonly decision: string;
  readonly value: string;
  readonly because: string;
  readonly at?: CellRange;
  readonly confidence: number;
}

/** A volume found in the workbook: residents, staff, dwellings, floor space. */
export interface OwnDriver {
  readonly kind: DriverKind;
  readonly value: Maybe;
  readonly at: CellRef;
}

/** A quality or demand indicator found in the workbook. */
export interface OwnIndicator {
  readonly id: string;
  readonly value: Maybe;
  readonly at: CellRef;
}

/** A cost table as read: everything needed to normalise it, and where each part came from. */
export interface CostTable {
  readonly name: string;
  readonly layout: LayoutId;
  /** English returns count the corporate and democratic core as back office (METHOD §2). */
  readonly englishReturns: boolean;
  readonly extents: readonly CellRange[];
  /** What the lines were reduced from, for a table of transactions. */
  readonly ledger?: Ledger;
  /** The columns whose role a person may correct; none for a known form, whose columns are fixed. */
  readonly columns: readonly TableColumn[];
  /** The rows whose role a person may correct; absent where the layout knows its rows. */
  readonly rows?: readonly TableRow[];
  readonly council: { readonly code: GssCode | null; readonly name: string | null };
  readonly year: FinancialYear | null;
  /** Months the figures cover; 12 unless the workbook says otherwise. */
  readonly months: number;
  readonly status: "outturn" | "budget" | null;
  readonly scale: Scale;
  readonly lines: readonly CostLine[];
  readonly totals: readonly StatedTotal[];
  readonly drivers: readonly OwnDriver[];
  readonly indicators: readonly OwnIndicator[];
  readonly notes: readonly { readonly text: string; readonly at: CellRef }[];
  readonly evidence: readonly Evidence[];
  readonly issues: readonly Issue[];
}
