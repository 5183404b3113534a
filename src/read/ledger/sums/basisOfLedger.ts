import type { Basis, Evidence } from "../../../model/costTable";
import type { Issue } from "../../../model/issue";
import type { LedgerFrame } from "../columns/ledgerFrame";
import type { LedgerRoles } from "../columns/ledgerRoles";
import type { Transactions } from "../transactions/readTransactions";

/** Whether a ledger's amounts are gross or net, and what that rests on. */
export interface LedgerBasis {
  readonly role: Basis;
  readonly evidence: readonly Evidence[];
  readonly issues: readonly Issue[];
}

/** Payments are gross, their credits netted off; a listing that holds income too is net. */
export const basisOfLedger = (frame: LedgerFrame, roles: LedgerRoles, { sums, parts }: Transactions): LedgerBasis => {
  const decided = (role: Basis, because: string, confidence: number, issues: readonly Issue[] = []): LedgerBasis => ({
    role,
    evidence: [{ decision: "basis", value: role, because, confidence }],
    issues,
  });
  if (roles.basis) return decided(roles.basis, "as stated by the person", 1);
  const income = frame.columns.find(({ use, content }) => content.income > 0 && (use === "nature" || use === "type"));
  if (income) return decided("net", `“${income.header}” names income, which is taken off`, 0.8);
  if (roles.payee)
    return decided("gross", `“${roles.payee.column.header}”: a list of payments, credits netted off`, 0.85);
  const [amount] = parts;
  const paid = [amount?.header ?? "", ...frame.titles.map(({ text }) => text), frame.grid.sheet].find((text) =>
    /\b(?:spend(?:ing)?|spent|paid|payments?)\b/iu.test(text),
  );
  if (paid !== undefined)
    return decided("gross", `“${paid.slice(0, 80)}”: a list of payments, credits netted off`, 0.7);
  const negative = sums.keys.filter(({ sum }) => sum < 0).length;
  if (parts.length > 1 && negative > 0)
    return decided("net", `credits are greater than debits on ${negative} lines: income is taken off`, 0.7);
  const spent = sums.all.sum - sums.credits.sum;
  const share = -sums.credits.sum / spent;
  if (share < littleCredit)
    return decided(
      "gross",
      `credits come to only ${(share * 100).toFixed(1)} % of what is spent, and are netted off`,
      0.6,
    );
  const { sheet } = frame.grid;
  const at = {
    cells: {
      sheet,
      top: frame.headerTop,
      bottom: frame.headerBottom,
      left: amount?.column ?? 1,
      right: amount?.column ?? 1,
    },
  };
  return decided("gross", "nothing says whether income is taken off", 0.3, [
    { code: "table/basis-assumed", severity: "warning", at, facts: { header: amount?.header ?? "" } },
  ]);
};

/** Payments have some credits; income is more than these. Judgement of this project. */
const littleCredit = 0.1;
