import type { Scale } from "../../../model/money";
import { scaleIn } from "./scaleIn";

const unit = "(?:in )?(?:£ ?['’‘]?(?:000s?|k|m(?:illions?|n)?|thousands?)|£|['’‘]000s?|pounds|GBP)";
const bare = new RegExp(`^\\(?${unit}\\)?$`, "iu");
const after = new RegExp(`(?:\\(|[,:–-] ?)(?<unit>${unit})\\)?$`, "iu");

/** The unit that a text is, or that stands in brackets or after a comma at its end: "£000", "Members' allowances (£)". Undefined for a text that only speaks of pounds. */
export const unitAfter = (text: string): Scale | undefined => {
  if (isUnit(text)) return scaleIn(text);
  const found = after.exec(text.trim())?.groups?.["unit"];
  return found === undefined ? undefined : scaleIn(found);
};

/** True for a text that is a unit of money and nothing else. */
export const isUnit = (text: string): boolean => bare.test(text.trim());
