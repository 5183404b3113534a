import type { MoneyKind } from "../../amount/figureRow";

/** What a money column is by its header; `amount` is money of a kind the header does not name. */
export type HeaderKind = MoneyKind | "amount" | "ignored";

/** The role that a column's header names, or null. The first rule that fits decides. */
export const roleOfHeader = (header: string): HeaderKind | null => {
  const text = header
    .toLowerCase()
    .replace(/[\u00a0\s]+/gu, " ")
    .replace(footnote, "");
  return labels.test(text) ? null : (rules.find(({ words }) => words.test(text))?.kind ?? null);
};

/** "Net2": a footnote's number that has lost its raised type. */
const footnote = /(?<=\p{L}{3})\d{1,2}(?=\W|$)/gu;

/** "Budget area" heads words, though "Budget" heads money. */
const labels =
  /^(?:cost|budget|spend(?:ing)?|expenditure) (?:area|cent(?:re|er)|head(?:ing)?|holder|line|book|code|manager|description|name|type|category|year|status|version|scenario)s?$|^(?:budget|actual|outturn)s? ?(?:\/|or) ?(?:budget|actual|outturn)s?$/u;

/** Order matters: "net current expenditure" is net before it is expenditure. */
const rules: readonly { readonly kind: HeaderKind; readonly words: RegExp }[] = [
  {
    kind: "ignored",
    words:
      /\bvarian|\bdiffer|\bcheck|%|\bpercent|\bper (?:head|resident|capita|unit|dwelling|fte|employee)|\bunit cost|\bnotes?\b|\bcomments?\b|\bmovement|\bchange\b|\bheadcount|\bfte\b|\bemployees paid|\bremaining|\bunspent|\bbalance|\bshare\b|\bcapital (?:expenditure|programme|financing)|\bborrow|\bloans?\b|\bdebt\b|\bquantity|\bvolume|\breserves?\b|\btax ?base/u,
  },
  { kind: "capital", words: /\bcapital charges?|\bdepreciation|\bimpairment|\bamortisation|\basset charges?/u },
  {
    kind: "recharges",
    words: /\brecharges?\b|\bcentral support\b|\bsupport services? (?:cost|charge)s?|\binternal charges?/u,
  },
  { kind: "net", words: /\bnet\b/u },
  { kind: "other-income", words: /\bother income\b/u },
  { kind: "fees", words: /\bfees\b|\bsales\b/u },
  { kind: "income", words: /\bincome\b|\breceipts\b/u },
  {
    kind: "gross",
    words: /\bgross\b|\btotal (?:direct )?(?:expenditure|spend|spending|costs?)\b|\bexpenditure total\b/u,
  },
  { kind: "employees", words: /\bemployees?\b|\bemployee costs?\b|\bpay\b|\bstaff(?:ing)?\b|\bsalar(?:y|ies)\b/u },
  {
    kind: "other-expenditure",
    words:
      /\brunning (?:expenses|costs)\b|\bnon[- ]?(?:pay|staff|employees?)\b|\bpremises\b|\btransport\b|\bsupplies\b|\bthird[- ]party\b|\btransfer payments\b|\bother (?:expenditure|expenses|costs|operating)\b|\bcontract(?:or|ed|s)?\b/u,
  },
  { kind: "gross", words: /\bexpenditure\b/u },
  {
    kind: "amount",
    words:
      /\bcosts?\b(?! cent)|\bspend(?:ing)?\b|\bamounts?\b|\bactuals?\b|\bout-?turn\b|\bbudgets?\b|\bestimates?\b|\bforecast\b|\bspent\b|\btotal\b|£|\bgbp\b/u,
  },
];
