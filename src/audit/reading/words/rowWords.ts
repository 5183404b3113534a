import { isTotalLabel } from "../../../read/detect/totals/totalWords";
import type { MoneyRow } from "../lines/moneyRow";

/** What a row is by its label. A net row takes costs from savings; neither it nor what accumulates is a line. */
export const rowKind = (label: string): MoneyRow["is"] => {
  const bare = label.trim();
  if (/^\(?of which\b|^(?:including|incl\.?)\b/iu.test(bare)) return "part-of";
  if (
    /^net\b|\bnet (?:savings?|benefits?|position|costs?|cash ?flow)\b|\bcumulative\b|\b(?:npv|net present value|present value|discount(?:ed|ing)?)\b|\bcash ?flow\b|\bbalance\b|^surplus\b|^pay ?back\b/iu.test(
      bare,
    )
  )
    return "net";
  return isTotalLabel(bare) ||
    /^(?:overall|combined|all) (?:savings?|costs?|benefits?)$|^(?:savings?|costs?) in total$/iu.test(bare) ||
    /^(?:grand |sub[- ]?)?totals?\b/iu.test(bare)
    ? "total"
    : "line";
};

/** What comes once or every year, by the word of a “Kind” column: it says so of a cost, and of a saving it says nothing that makes it one. */
export const weakKind = (text: string): "one-off-cost" | "running-cost" | null => {
  const bare = text.trim().toLowerCase();
  if (
    /^(?:one[- ]?offs?|once|non[- ]?recurr(?:ing|ent)|capital|up[- ]?front|initial|set[- ]?up)(?: costs?| \(?£\)?)?$/u.test(
      bare,
    )
  )
    return "one-off-cost";
  return /^(?:running|recurr(?:ing|ent)|on[- ]?going|revenue|annual|yearly|permanent|a year)(?: costs?| \(?£\)?)?$/u.test(
    bare,
  )
    ? "running-cost"
    : null;
};

/** True for a title that names one thing and not a whole business case: “Savings”, “Implementation costs (£000)”. */
export const isPlainTitle = (text: string): boolean =>
  text.split(/\s+/u).length <= 7 &&
  !/\b(?:case|programme|project|summary|proposal|report|strategy|appraisal|review)\b/iu.test(text);
