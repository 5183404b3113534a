/** The two yields of the study, as parts of one. */
export interface Yields {
  readonly realistic: number;
  readonly best: number;
}

/**
 * Whether a text quotes the realistic yield as the best case: "even in the best case … only savings of 1.8%". Not where it gives the best case's own figure as well;
 * unclear where it says realistic too, for then the words alone do not tell which of the two the figure is.
 */
export const misquoteIn = (text: string, { realistic, best }: Yields): "misquote" | "unclear" | null => {
  const only = new RegExp(`only (a )?savings? of (up to )?${numeral(realistic)}(?!${money})`, "iu").test(text);
  const asBest = /best[\s‑-]?case|at best\b|best scenario/iu.test(text) && percentage(realistic).test(text);
  if ((!only && !asBest) || percentage(best).test(text)) return null;
  return /realistic/iu.test(text) ? "unclear" : "misquote";
};

/** `1.8`, `1·8`, `1,8` or `1.80`, and not part of a longer number or of a sum of money. */
const numeral = (share: number): string => {
  const [whole, decimals] = (share * 100).toFixed(1).split(".");
  return `(?<![\\d.,·£$€])${whole}\\s?[.·,]\\s?${decimals}0*(?!\\d|[.,·]\\d)`;
};

const money = "\\s*(m\\b|bn\\b|k\\b|million|billion|thousand)";

const percentage = (share: number): RegExp => new RegExp(`${numeral(share)}\\s*(%|per\\s?cents?|pct?\\b)`, "iu");
