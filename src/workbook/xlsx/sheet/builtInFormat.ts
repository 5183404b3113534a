import type { Shows } from "../../grid/numberFormat";

/** What a format that is built into Excel shows, by its number (ECMA-376 18.8.30; 27 to 36 and 50 to 58 are dates in East Asian locales). */
export const shownByBuiltIn = (id: number): Shows => ({
  date: (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58),
  percent: id === 9 || id === 10,
});
