import { isKnown } from "../model/missing";
import type { CheckDraft, SheetCheck } from "./checkDraft";

/** Holds found against expected: they may differ by a part of what is expected (of 1, where that is less). A side that is missing cannot tell. */
export const settled = (draft: CheckDraft, tolerated: number): SheetCheck => {
  const { expected, found } = draft;
  const size = isKnown(expected) ? Math.max(1, Math.abs(expected)) : 1;
  const tolerance = size * tolerated;
  const result =
    isKnown(expected) && isKnown(found) ? (Math.abs(found - expected) <= tolerance ? "pass" : "fail") : "cannot tell";
  return { ...draft, tolerance, result };
};
