import type { Cases } from "../../../model/ceiling";
import { isKnown, type Maybe } from "../../../model/missing";

/** A place on the picture, in per cent of its width. */
export interface CeilingMark {
  readonly case: keyof Cases;
  readonly amount: number;
  readonly at: number;
}

/** The bar of a claim, and the marks of the ceilings that are known, all to one scale from 0. */
export interface ClaimScale {
  readonly claim: number;
  readonly claimTo: number;
  readonly marks: readonly CeilingMark[];
}

/** Where claim and ceilings stand in the picture; null where there is nothing to hold against each other, or a figure is below nothing. */
export const claimScale = (claim: Maybe, ceiling: Cases): ClaimScale | null => {
  if (!isKnown(claim) || claim < 0) return null;
  const marks = (["realistic", "best"] as const).flatMap((id) => {
    const amount = ceiling[id];
    return isKnown(amount) && amount >= 0 ? [{ case: id, amount }] : [];
  });
  if (marks.length === 0) return null;
  const most = Math.max(claim, ...marks.map(({ amount }) => amount));
  if (most === 0) return null;
  // Room at the right, so that the longest is seen to end.
  const at = (amount: number): number => (amount / most) * widest;
  return { claim, claimTo: at(claim), marks: marks.map((mark) => ({ ...mark, at: at(mark.amount) })) };
};

const widest = 96;
