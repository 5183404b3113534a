import type { Council } from "../../../model/council";
import type { Comparators } from "../../../run/comparatorOffers";
import { compareWords } from "../../../text/pane/compare";

/** Whom a rule gives, counted in words: "203 other shire districts in England, past ones included". */
export const offerWords = ({ rule, theme, members }: Comparators, council: Council): string => {
  switch (rule) {
    case "class":
      return compareWords.class(members.length, council);
    case "family":
      return compareWords.family(members.length, theme);
    case "hand":
      return compareWords.hand(members.length);
    default:
      return compareWords.neighbours(members.length, rule === "neighbours-published");
  }
};
