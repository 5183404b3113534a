import type { ColumnRole } from "../../../model/corrections";
import type { Roles } from "../../asked/statedRoles";
import { asStated } from "../../detect/money/asStated";
import { byHeader, type ChosenColumn } from "./chosenColumn";
import { keyColumn } from "./keyColumn";
import { isMoney, type LedgerColumn, type LedgerFrame } from "./ledgerFrame";

/** The columns of a ledger by what they are used for. */
export interface LedgerRoles {
  readonly amount: ChosenColumn | null;
  /** What is taken away from the amounts: the credits beside debits. */
  readonly credit: ChosenColumn | null;
  readonly label: ChosenColumn | null;
  readonly date: ChosenColumn | null;
  /** True when the date column holds financial years instead of dates. */
  readonly yearsOnly: boolean;
  readonly payee: ChosenColumn | null;
  readonly reference: ChosenColumn | null;
  /** What the person says the amounts are. */
  readonly basis: "gross" | "net" | null;
  readonly stated: Roles;
}

/** Chooses the columns by what the person says, then by the words of headers and by content. */
export const ledgerRoles = (frame: LedgerFrame, stated: Roles): LedgerRoles => {
  const said = (role: ColumnRole): ChosenColumn | undefined => {
    const column = frame.columns.find((each) => stated.get(each.column) === role);
    return column && { column, because: asStated, confidence: 1 };
  };
  const free = frame.columns.filter(({ column }) => !stated.has(column));
  const { amount, credit } = amountColumns(free, said("gross") ?? said("net") ?? null, said("income") ?? null);
  const date = said("date") ?? dateColumn(free);
  const years = date ? undefined : free.find(({ use, content }) => use === "year" && content.filled > 0);
  const payee = said("payee") ?? named(free, "payee");
  const reference = said("reference") ?? named(free, "reference");
  const taken = [amount, credit, date, payee, reference].map((chosen) => chosen?.column);
  return {
    amount,
    credit,
    label: said("label") ?? keyColumn(free.filter((each) => !taken.includes(each) && each !== years)),
    date: date ?? (years ? byHeader(years) : null),
    yearsOnly: years !== undefined,
    payee,
    reference,
    basis: said("gross") ? "gross" : said("net") ? "net" : null,
    stated,
  };
};

/** Why the money is in this column: what an invoice comes to before VAT is the cost. */
const amountColumns = (
  free: readonly LedgerColumn[],
  stated: ChosenColumn | null,
  statedCredit: ChosenColumn | null,
): Pick<LedgerRoles, "amount" | "credit"> => {
  const figures = free.filter(({ use, content }) => use !== null && isMoney(use) && isOfFigures(content));
  const debit = figures.find(({ use }) => use === "debit");
  const credit = figures.find(({ use }) => use === "credit");
  if (stated)
    return {
      amount: stated,
      credit: statedCredit ?? (stated.column.use === "debit" && credit ? byHeader(credit) : null),
    };
  if (debit && (credit || statedCredit))
    return {
      amount: { ...byHeader(debit), because: `header “${debit.header}”: debits, less the credits beside them` },
      credit: statedCredit ?? (credit ? byHeader(credit) : null),
    };
  const amounts = (["net-of-vat", "with-vat", "amount", "debit"] as const).flatMap((use) =>
    figures.filter((each) => each.use === use).sort((a, b) => a.rank - b.rank),
  );
  const [best] = amounts;
  if (!best) return { amount: null, credit: null };
  const others = amounts.filter(({ use }) => use !== best.use).map(({ header }) => `“${header}”`);
  const rule =
    best.use === "net-of-vat"
      ? ", net of VAT, which is not cost"
      : best.use === "with-vat"
        ? ", which may hold VAT"
        : "";
  return {
    amount: {
      column: best,
      because: `header “${best.header}”${rule}${others.length > 0 ? `; chosen before ${others.join(", ")}` : ""}`,
      confidence: amounts.filter(({ use, rank }) => use === best.use && rank === best.rank).length > 1 ? 0.6 : 0.9,
    },
    credit: statedCredit,
  };
};

const isOfFigures = ({ amounts, filled }: LedgerColumn["content"]): boolean => amounts * 2 > filled;

/** A posting date tells the year that a cost belongs to; the day of payment may be in the next one. */
const dateColumn = (free: readonly LedgerColumn[]): ChosenColumn | null => {
  const dated = free.filter(({ use, content: { dates, days, filled, looked } }) =>
    use === "date" ? (dates + days) * 2 > filled && filled * 4 > looked : dates * 2 > looked,
  );
  const [best, ...others] = [...dated].sort((a, b) => worth(a) - worth(b));
  if (!best) return null;
  const before = others.map(({ header }) => `“${header}”`).join(", ");
  return {
    column: best,
    because: `header “${best.header}” over dates${before === "" ? "" : `; chosen before ${before}, because the day of posting tells the year of a cost before that of payment or of the document`}`,
    confidence: best.use === "date" ? 0.95 : 0.6,
  };
};

const worth = ({ use, rank }: LedgerColumn): number => (use === "date" ? rank : 20);

const named = (free: readonly LedgerColumn[], use: LedgerColumn["use"]): ChosenColumn | null => {
  const [best] = free.filter((each) => each.use === use && each.content.filled > 0).sort((a, b) => a.rank - b.rank);
  return best ? byHeader(best) : null;
};
