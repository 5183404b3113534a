/** Words that stand in lines that are no service of a council at all: financing, reserves, levies, volumes and measures. Nothing is offered for such a line. */
export const notServices: ReadonlySet<string> = new Set(
  `appropriation arrear balance borrowing carbon claimant contingency creditors debit deficit depreciation dividend
  foregone forgone holding impairment interest levy loan no number percentage precept proportion provision receipt
  refund requirement reserve subsidy surplus`.split(/\s+/u),
);
