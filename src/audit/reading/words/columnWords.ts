/** What a header of a case's tables names. `amount` is money of a year where no years stand beside it; `label` names lines. */
export type CaseColumnRole =
  | "label"
  | "function"
  | "kind"
  | "annual"
  | "amount"
  | "total"
  | "net"
  | "partner"
  | "share"
  | "total-expenditure"
  | "in-scope"
  | "staff"
  | "option"
  | "model"
  | "vehicle"
  | "preferred"
  | "question"
  | "topic"
  | "answer"
  | "ignored";

/** The role that a header's words name; null for words that name none, or both a column of words and one of money, which what is below it tells. */
export const caseColumnRole = (header: string): CaseColumnRole | null => {
  const text = header
    .toLowerCase()
    .replace(/[\u00a0\s]+/gu, " ")
    .replace(/[:*]+$/u, "")
    .trim();
  return rules.find(({ words }) => words.test(text))?.role ?? null;
};

/** True for a header that can name the lines of a case: “Saving”, “Cost”, “Initiative”. */
export const canHeadLabels = (header: string): boolean => labels.test(header.trim());

const unit = String.raw`(?: ?\(?(?:£|in £|%)[^)]*\)?)?`;
const labels =
  /^(?:(?:proposed |claimed |cashable |cost |planned |annual |one[- ]off |running )*(?:savings?|efficienc(?:y|ies)|benefits?|claims?|costs?|investments?)(?: (?:line|area|item|proposal|description|name|head|type|element|category|stream)s?)?|(?:cost|saving|benefit|budget) (?:line|item|head)s?|initiatives?|projects?|work ?streams?|descriptions?|items?|lines?|proposals?|measures?|names?|details?|components?|elements?|activit(?:y|ies)|headings?|heads?|what|schemes?|opportunit(?:y|ies)|line items?|titles?)$/iu;

/** The first that fits decides. */
const rules: readonly { readonly role: CaseColumnRole; readonly words: RegExp }[] = [
  { role: "question", words: /^(?:questions?|assumptions?|parameters?|criteri(?:on|a)|tests?|key assumptions?)$/u },
  { role: "topic", words: /^topics?$/u },
  {
    role: "answer",
    words: /^(?:answers?|responses?|values?(?: used)?|assumed(?: value)?|figures?(?: used)?|position|input)$/u,
  },
  {
    role: "kind",
    words:
      /^(?:kinds?|types?|nature|one[- ]off ?(?:\/|or) ?(?:running|recurring)|recurring\??|(?:cost|saving|benefit) (?:type|kind))$|: ?one[- ]off ?\//,
  },
  {
    role: "partner",
    words:
      /^(?:(?:partner(?:ing)? )?(?:councils?|partners?|authorit(?:y|ies)|local authorit(?:y|ies)|organisations?|bod(?:y|ies))(?: names?)?|names? of (?:council|partner|authority))$/u,
  },
  {
    role: "share",
    words: new RegExp(
      String.raw`^(?:savings? )?(?:shares?|apportionment|allocation|split|proportion|percentage|%)(?: of (?:the )?(?:annual |claimed )?(?:savings?|benefits?|total))?${unit}$|^% ?of (?:the )?(?:savings?|benefits?)`,
      "u",
    ),
  },
  {
    role: "staff",
    words: /^(?!.*(?:\bcosts?\b|\bsavings?\b|£)).*(?:\bstaff\b|\bftes?\b|\bposts?\b|\bheadcount\b|\bemployees\b)/u,
  },
  { role: "in-scope", words: /\bin[- ]scope\b|\bscope cost|\bbaseline in scope|\bback[- ]office cost/u },
  {
    role: "total-expenditure",
    words: /^(?:total|gross|net|whole|overall|annual)(?: revenue)?(?: gross)? (?:expenditure|spend(?:ing)?|budget)\b/u,
  },
  {
    role: "option",
    words:
      /^(?:delivery |service )?(?:options?|alternatives?)(?: (?:considered|appraised|names?|no\.?|description))?$/u,
  },
  { role: "model", words: /^(?:(?:delivery|service|operating) )?models?(?: of delivery)?$/u },
  { role: "vehicle", words: /^(?:(?:delivery|legal) )?(?:vehicles?|forms?|structures?|entit(?:y|ies))$/u },
  { role: "preferred", words: /^(?:preferred(?: option)?|recommended|chosen|selected)\??$/u },
  {
    role: "function",
    words:
      /^(?:(?:back[- ]office |support )?functions?|services?(?: areas?)?|departments?|directorates?|teams?|areas?)$/u,
  },
  {
    role: "ignored",
    words:
      /\bcumulative\b|\bnpv\b|\bpresent value\b|\bdiscount|\bvarian|\bdiffer|\bcheck\b|\bprobabilit|\bconfidence\b|\brag\b|\brisks?\b|\bcomments?\b|\bnotes?\b|\bsources?\b|\bbas[ei]s\b|\bowners?\b|\blead\b|\bref(?:erence)?\.?$|\brank|\bscore|\bpriority\b|\bdates?\b|\bstart\b|\bbaselines?\b|\bcurrent\b|\bexisting\b|\bbudgets?\b|\boutturn\b|\bactuals?\b|\bto[- ]be\b|\bbefore\b|\bfunding\b|\bwhat it is for\b|\bpurpose\b|^(?:%|percent)|% ?(?:of|saving|reduction)|\bper cent|\bpercentage|\bpayback\b|\broi\b/u,
  },
  { role: "net", words: /\bnet\b/u },
  {
    role: "annual",
    words:
      /\b(?:a|per|each) year\b|\bannual\b|\bp\.?a\b|\bper annum\b|\bfull[- ]?year\b|\brecurr(?:ing|ent)\b|\bsteady[- ]state\b|\bfull effect\b|\byearly\b|\bon[- ]?going\b/u,
  },
  { role: "total", words: /^(?:grand |overall |sum )?totals?\b|\btotals?$|\bin all$|\ball years\b/u },
  {
    role: "amount",
    words:
      /£|\bgbp\b|\bsavings?\b|\bcosts?\b|\bamounts?\b|\bvalues?\b|\bbenefits?\b|\binvestments?\b|\befficienc|\bone[- ]off\b|\bcapital\b|\brevenue\b|\bpounds\b|\bclaim(?:ed)?\b|\breductions?\b|^'?000s?$/u,
  },
];
