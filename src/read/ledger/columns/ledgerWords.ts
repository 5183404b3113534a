/** What a column of a ledger may be by the words of its header. */
export type LedgerUse =
  | "net-of-vat"
  | "with-vat"
  | "amount"
  | "vat"
  | "debit"
  | "credit"
  | "sign"
  | "date"
  | "year"
  | "payee"
  | "reference"
  | "organisation"
  | "nature"
  | "type"
  | "note"
  | "other";

/** A use, and how well the header fits it: 0 is best. */
export interface HeaderUse {
  readonly use: LedgerUse;
  readonly rank: number;
}

/** What the header of a ledger's column says that it holds; null when it says nothing that is known. The first rule that fits decides. */
export const ledgerUse = (header: string): HeaderUse | null => {
  const text = plainHeader(header);
  const found = rules.find(({ words }) => words.test(text));
  return found ? { use: found.use, rank: found.rank } : null;
};

/** True for a header that says that the column holds codes or numbers of something rather than its name. */
export const namesCodes = (header: string): boolean =>
  /\b(?:code|no|nos|num|number|id|ref)\b\.?$|^(?:code|id)\b/u.test(plainHeader(header));

/** True for a column of the numbers of invoices, which the payee gives and no two payments share. */
export const namesInvoices = (header: string): boolean => /\binvoice\b/iu.test(header);

/** True for a header of a level above cost centres. */
export const namesGroups = (header: string): boolean =>
  /\b(?:directorate|division|portfolio|department|dept|group)\b/u.test(plainHeader(header));

/** "EffectiveDate" and "effective_date" are read as "effective date". */
const plainHeader = (header: string): string =>
  header
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
    .replace(/[\u00a0\s_]+/gu, " ")
    .trim()
    .toLowerCase();

const rule = (use: LedgerUse, rank: number, words: RegExp) => ({ use, rank, words });

const beforeVat = String.raw`(?:excl?(?:uding|usive|udes)?|ex|less|before|without|net of|exc)\.?(?: of)?(?: recoverable)? vat`;
const withVat = String.raw`(?:incl?(?:uding|usive|udes)?|with|plus|after)\.?(?: of)? vat`;

/** Order matters: a payment's date is a date before it is a payment. */
const rules = [
  rule("net-of-vat", 0, new RegExp(String.raw`\b${beforeVat}\b`, "u")),
  rule("with-vat", 0, new RegExp(String.raw`\b${withVat}\b`, "u")),
  rule("vat", 0, /\bvat\b|\btax (?:amount|value|code)\b/u),
  rule(
    "sign",
    0,
    /\b(?:debit|dr)\s*(?:\/|or)\s*(?:credit|cr)\b|\b(?:dr|cr|d\/c|debit credit) (?:ind|indicator|flag)\b/u,
  ),
  rule("organisation", 3, /\bbudget (?:holder|book|area|head)\b/u),
  rule(
    "other",
    0,
    /\bbalance\b|\bbudget\b|\bvarian|\bcommit|\bcumulative\b|\brunning total\b|\bquantity\b|^qty\b|\brate\b|\bunit (?:price|cost)\b|\bregist|\bpostcode\b|\baddress\b|\bcharity\b|\bcompany\b/u,
  ),
  rule(
    "date",
    9,
    /\b(?:due|start|end|birth|created?|creation|entered|entry|approv\w*|received|receipt)\b.*\bdate\b|\bdate (?:due|created|entered|approved|received|of birth)\b/u,
  ),
  rule("date", 0, /\b(?:posting|posted|post|effective|gl|ledger|accounting)\b.*\bdate\b|\bdate posted\b/u),
  rule(
    "date",
    2,
    /\b(?:payment|paid|pay|clear(?:ed|ing)?|settle(?:d|ment)?)\b.*\bdate\b|\bdate (?:of payment|paid|cleared)\b/u,
  ),
  rule("date", 3, /\b(?:transaction|trans|document|doc|invoice|voucher|tax)\b.*\bdate\b/u),
  rule("date", 1, /\bdate\b|\btax point\b/u),
  rule("year", 0, /^(?:(?:financial|fiscal) year|year|fy)$/u),
  rule("debit", 0, /^(?:debits?|dr)\b(?! card)|\bdebit (?:amount|value)\b/u),
  rule("credit", 0, /^(?:credits?|cr)\b(?! card| note)|\bcredit (?:amount|value)\b/u),
  rule("nature", 2, /\bmerchant (?:category|group|type)\b|\b(?:supplier|vendor) (?:category|group|type|class)\b/u),
  rule(
    "payee",
    2,
    /\b(?:payee|supplier|vendor|beneficiary|creditor|merchant|recipient)s?\b.*\b(?:id|no|number|num|code|ref|reference)\b/u,
  ),
  rule("payee", 0, /\b(?:payee|supplier|vendor|beneficiary|creditor|merchant|recipient|paid to|provider)s?\b/u),
  rule(
    "other",
    0,
    /\b(?:row|line|item|batch|order|po|purchase order)\b.*\b(?:no|nos|number|num|id)\b|^(?:row|line|no\.?|#|po|id)$/u,
  ),
  rule("organisation", 0, /\bcost[- ]?cent(?:re|er)\b|^cc\b/u),
  rule("organisation", 0, /\borgani[sz]ation(?:al)? unit\b|\bbusiness unit\b|\bresponsible unit\b|\bteam\b/u),
  rule("organisation", 1, /\bprofit cent(?:re|er)\b/u),
  rule(
    "other",
    1,
    /\borgani[sz]ation\b|\bcouncil\b|\blocal authority\b|\bauthority\b|\bbody\b|\bpublisher\b|\bla name\b|\bentity\b/u,
  ),
  rule("organisation", 1, /\bservices?\b(?! (?:date|charge))|\bsection\b|\boperating unit\b/u),
  rule("organisation", 2, /\bdepartments?\b|\bdept\b/u),
  rule("organisation", 3, /\bdirectorate\b|\bdivision\b|\bportfolio\b|\bcommittee\b/u),
  rule("reference", 0, /\binvoice (?:no|num|number|ref|reference|id)\b|^invoice$/u),
  rule("reference", 1, /\b(?:document|doc|transaction|trans|tran) ?(?:no|num|number|ref|reference|id)\b/u),
  rule(
    "reference",
    2,
    /\b(?:voucher|payment|cheque|bacs|journal|posting|internal|our|your|unique)\b.*\b(?:no|num|number|ref|reference|id)\b/u,
  ),
  rule("reference", 3, /^(?:ref|reference|document|voucher|journal)\b\.?(?: (?:no|number))?$|\breference\b/u),
  rule("type", 0, /^(?:account |transaction |document |doc |trans |posting )?type$|\bincome\s*(?:\/|or)\s*expen/u),
  rule(
    "nature",
    0,
    /\b(?:account|ledger|nominal|gl|subjective|objective|detail|expense|expenditure|spend|cost)\b.*\b(?:code|name|description|desc|type|category|area|group|head|element|level|no|number)\b/u,
  ),
  rule(
    "nature",
    0,
    /\bcategor(?:y|ies)\b|\bproclass\b|\bcipfa\b|\bsubjective\b|\bnominal\b|\bpurpose\b|\baccount\b|\bexpense type\b/u,
  ),
  rule(
    "note",
    0,
    /\bdescription\b|\bnarrative\b|\bnarration\b|\bdetails?\b|\bmemo\b|\bcomments?\b|\bnotes?\b|\btext\b|\bsummary\b/u,
  ),
  rule(
    "net-of-vat",
    1,
    /^net\b(?!.*\b(?:expenditure|cost of services)\b)|\bnet (?:amount|value|total)\b|\b(?:amount|value) net\b/u,
  ),
  rule("with-vat", 1, /^gross\b(?!.*\bexpenditure\b)|\bgross (?:amount|value|total)\b|\b(?:amount|value) gross\b/u),
  rule("amount", 0, /\bamounts?\b|\bvalue\b|£|\bgbp\b/u),
  rule("amount", 1, /\bspend\b|\bspent\b|\bpaid\b|^payments?$|^cost$|\btotal\b|\bactuals?\b|\bexpenditure\b/u),
];
