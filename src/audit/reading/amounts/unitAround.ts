import type { Scale } from "../../../model/money";
import { scaleIn } from "../../../read/detect/units/scaleIn";
import { unitAfter } from "../../../read/detect/units/unitAfter";

/** The unit of a block of figures and what it rests on. */
export interface CaseUnit {
  readonly scale: Scale;
  readonly because: string;
  readonly stated: boolean;
  readonly confidence: number;
}

/** What holds where the person or nothing says what the unit is. */
export const unitStatedByPerson = (scale: Scale): CaseUnit => ({
  scale,
  because: "as stated",
  stated: true,
  confidence: 1,
});

export const noUnit: CaseUnit = {
  scale: 1,
  because: "no unit is stated: pounds assumed",
  stated: false,
  confidence: 0.3,
};

/** The unit that headers state, else that of the texts above, the nearest first; undefined where none does. */
export const unitIn = (headers: readonly string[], above: readonly string[]): CaseUnit | undefined => {
  for (const header of headers) {
    const scale = scaleIn(header);
    if (scale !== undefined) return { scale, because: `header “${header}”`, stated: true, confidence: 0.95 };
  }
  for (const text of above) {
    const scale = unitOfText(text);
    if (scale !== undefined)
      return { scale, because: `text above “${text.slice(0, 80)}”`, stated: true, confidence: 0.9 };
  }
  return undefined;
};

/** The unit that a title or note states. One that only speaks of pounds, “saves £30m”, states none. */
export const unitOfText = (text: string): Scale | undefined => {
  const after = unitAfter(text);
  if (after !== undefined) return after;
  const bare = text.replace(/£ ?\d[\d,.]*(?: ?(?:[-–]|to) ?£?\d[\d,.]*)? ?(?:m|k|bn|million|thousand)?\b/giu, " ");
  const scale = scaleIn(bare);
  if (scale === undefined) return undefined;
  return scale !== 1 || /\b(?:in|are in) (?:£|pounds)(?!\s?(?:m|k|\d))/iu.test(bare) ? scale : undefined;
};
