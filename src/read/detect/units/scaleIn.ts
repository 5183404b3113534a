import type { Scale } from "../../../model/money";

/** The unit of money that a title, header or neighbouring cell states: pounds, thousands or millions; undefined when it states none. */
export const scaleIn = (text: string): Scale | undefined => {
  const bare = text.replace(/[\u00a0\s]+/gu, " ").trim();
  if (millions.test(bare)) return 1_000_000;
  if (thousands.test(bare)) return 1_000;
  return singles.test(bare) ? 1 : undefined;
};

const millions =
  /£\s?(?:m(?:illions?|n)?(?![a-z])|'?000,000|\s?million)|\bGBP\s?m\b|\bin millions\b|\bmillions? of pounds\b/iu;
const thousands =
  /£\s?['’‘]?\s?000s?(?!,)|£\s?k(?![a-z])|£\s?thousands?|['’‘]000s?\b|\bGBP\s?(?:k|thousands?|000s?)\b|\bthousands? of pounds\b|\bin thousands\b|\b000s\b/iu;
const singles = /£|\bGBP\b|\bpounds?\b(?! (?:per|a) )/iu;
