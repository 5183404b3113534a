import type { Outcome } from "../../src/model/issue";

/** What came of something that must have come to its end; throws with its issues where it did not. */
export const must = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
};
